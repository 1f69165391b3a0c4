import { define } from '../core/diagnostic.ts';

const megabytes = (bytes: number) => String(Math.ceil(bytes / 1_000_000));

export const pictureMissing = define<{ path: string }>({
  code: 'picture-missing',
  severity: 'error',
  sample: { path: 'architecture/u/pictures/anh.jpg' },
  message: ({ path }) => ({
    vi: `Không có tệp ảnh “${path}”, hoặc đó không phải tệp thường trong kho.`,
    en: `There is no picture “${path}”, or it is no regular file of the workspace.`,
  }),
  help: () => ({
    vi: 'Hãy thêm tệp, hoặc sửa tên cho đúng từng chữ hoa, chữ thường.',
    en: 'Add the file, or correct its name; capitals count.',
  }),
  args: ({ path }) => [path],
});

export const pictureTooLarge = define<{ path: string; bytes: number; limit: number }>({
  code: 'picture-too-large',
  severity: 'error',
  sample: { path: 'architecture/u/pictures/anh.jpg', bytes: 50_000_000, limit: 20_000_000 },
  message: ({ path, bytes, limit }) => ({
    vi: `Ảnh “${path}” có ${megabytes(bytes)} MB, vượt giới hạn ${megabytes(limit)} MB.`,
    en: `The picture “${path}” has ${megabytes(bytes)} MB, over the limit of ${megabytes(limit)} MB.`,
  }),
  help: () => ({
    vi: 'Hãy thu nhỏ ảnh; trang không cần ảnh rộng quá 3.000 điểm ảnh.',
    en: 'Make it smaller; pages need no more than 3,000 pixels across.',
  }),
  args: ({ path }) => [path],
});

export const pictureOfOtherType = define<{ path: string }>({
  code: 'picture-of-other-type',
  severity: 'error',
  sample: { path: 'architecture/u/pictures/anh.jpg' },
  message: ({ path }) => ({
    vi: `Nội dung của “${path}” không phải ảnh JPEG, PNG, WebP, AVIF hay SVG, dù tên tệp là gì.`,
    en: `What “${path}” holds is no JPEG, PNG, WebP, AVIF or SVG, whatever its name.`,
  }),
  help: () => ({
    vi: 'Hãy xuất lại ảnh theo một trong các định dạng đó.',
    en: 'Export the picture again in one of these formats.',
  }),
  args: ({ path }) => [path],
});
