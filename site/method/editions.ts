import { type Section, w } from './section.ts';

/** What the public edition leaves out, and by which rules. */
export const editions: Section = {
  id: 'editions',
  title: w('Bản công khai và bản nội bộ', 'Public and internal edition'),
  blocks: [
    {
      p: w(
        'Bản công khai được tính lại từ đầu chỉ từ những gì công khai: bản ghi và trường nội bộ bị bỏ trước khi tính, nên không có trong trang, tìm kiếm, hình vẽ, tệp tải về hay tên tệp nào.',
        'The public edition is computed anew from what is public alone: internal records and fields are removed before anything is computed, so that no page, search, drawing, download or file name holds them.',
      ),
    },
    {
      list: [
        w(
          'Bản ghi công khai nhắc đến bản ghi nội bộ thì chỉ nói là có, và thuộc loại nào: “một thành phần nội bộ, hoặc hơn”.',
          'A public record that refers to an internal one says only that it does, and of what kind: “an internal component, or more”.',
        ),
        w(
          'Mọi tổng số và tỷ lệ chỉ tính phần công khai. Không in tổng của cả hai phần, nên không suy ra được phần nội bộ bằng phép trừ.',
          'Every total and share is of public records only. No total of both is printed, so that none can be had by subtraction.',
        ),
        w(
          'Tình trạng mà căn cứ nội bộ làm cho khác đi thì không nêu, chỉ ghi “dựa trên căn cứ nội bộ”: nêu theo phần công khai sẽ sai, nêu đúng sẽ lộ.',
          'A status that internal grounds would change is not told, only that it rests on them: told from the public part it would be wrong, told rightly it would give them away.',
        ),
        w(
          'Phát hiện chỉ được nêu khi đúng cả với phần công khai lẫn với toàn bộ. Ô của khung, nghĩa vụ và yêu cầu tuân thủ cũng vậy: không gọi là trống hay chưa làm chỉ vì phần lấp vào là nội bộ.',
          'A finding is told only when it holds of the public part and of everything. So with blocks of the framework, obligations and requirements: none is called empty or unmet only because what fills it is internal.',
        ),
        w(
          'Chỗ nói “chưa ghi” hay “không có” đều nói rõ là trong phần công khai, hoặc có thể có mà không công bố.',
          'Wherever it says “not recorded” or “none”, it says that it speaks of the public part, or that there may be some that is not published.',
        ),
        w(
          'Điều nay là nội bộ thì không có trong phiên bản nào, kể cả phiên bản đã ban hành khi điều đó còn công khai.',
          'What is internal now is in no version, not even in one that was issued when it was still public.',
        ),
        w(
          'Đường dẫn tệp, số dòng và liên kết sửa không in, vì tên tệp và số dòng nói lên những gì ở giữa.',
          'Paths of files, line numbers and edit links are not printed, for they speak of what is between.',
        ),
      ],
    },
  ],
};
