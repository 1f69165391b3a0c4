import { absent, type Bilingual } from '../data.ts';
import { inEn, inVi } from './numbers.ts';
import type { Words } from './words.ts';

/** Words of the part of the sharing page that says what joint building avoids. */
export const joint = {
  title: { vi: 'Làm riêng và làm chung', en: 'Alone and together' },
  avoided: (masts: number, builds: number) => ({
    vi: `Dùng chung tránh được ${inVi(masts)} cột, trong đó ${inVi(builds)} cột xây mới`,
    en: `Sharing avoids ${inEn(masts)} masts, ${inEn(builds)} of them new`,
  }),
  money: (cost: number) => ({
    vi: `, và ${inVi(cost)} đồng xây mới.`,
    en: `, and ${inEn(cost)} đồng of building.`,
  }),
  noMoney: {
    vi: '. Chưa nêu được số tiền: không nguồn nào ghi kinh phí của một số cột.',
    en: '. No money is stated: no source states the cost of some of the masts.',
  },
  noneAvoided: { vi: 'Dùng chung không bớt được cột nào.', en: 'Sharing avoids no masts.' },
  notProved: {
    vi: 'Chưa chứng minh là ít nhất, nên con số có thể còn thay đổi.',
    en: 'Not proved to be the fewest, so the figure may still change.',
  },
  notCompared: {
    vi: 'Không so sánh được làm riêng với làm chung.',
    en: 'Alone and together could not be compared.',
  },
  everyArea: {
    vi: 'Câu hỏi: với mỗi doanh nghiệp, mọi xã còn tới được đều có trạm 5G trong bán kính quy hoạch, với ít cột cải tạo và xây mới nhất. Không kế hoạch nào nêu giới hạn về số cột hay kinh phí.',
    en: 'The question: for each operator a 5G station within the planning radius of every commune that can be reached, with the fewest masts to upgrade and build. No plan states a limit on masts or money.',
  },
  within: (plan: string, limits: string) => ({
    vi: `Câu hỏi: nhiều người nhất trong bán kính quy hoạch, trong giới hạn mà “${plan}” nêu cho mỗi doanh nghiệp: ${limits}. Làm chung phải tới đủ các xã mà mỗi doanh nghiệp tới được khi làm riêng.`,
    en: `The question: most people within the planning radius, within what “${plan}” allows each operator: ${limits}. Together they must reach every commune that each reaches alone.`,
  }),
  mostMasts: (n: number) => ({ vi: `${inVi(n)} cột`, en: `${inEn(n)} masts` }),
  mostMoney: (n: number) => ({ vi: `${inVi(n)} đồng`, en: `${inEn(n)} đồng` }),
  how: {
    vi: 'Làm riêng: mỗi doanh nghiệp chỉ dùng cột của mình và các vị trí đề xuất. Làm chung: dùng mọi cột còn chỗ; mỗi doanh nghiệp vẫn tới đủ các xã như khi làm riêng. Kết quả được đếm lại ngoài bộ giải.',
    en: 'Alone: each operator uses its own masts and the places proposed. Together: every mast with room; each operator still reaches all communes that it reaches alone. The answer is recounted outside the solver.',
  },
  leftOut: (n: number) => ({
    vi: `${inVi(n)} cặp xã – doanh nghiệp không tới được khi làm chung vì cột hết chỗ hoặc quá gần nhau; không tính ở cả hai bên:`,
    en: `${inEn(n)} pairs of commune and operator cannot be reached together for want of slots or distance; they count on neither side:`,
  }),
  who: { vi: 'Phương án', en: 'Plan' },
  alone: (name: string) => ({ vi: `${name}, làm riêng`, en: `${name}, alone` }),
  sum: { vi: 'Cộng làm riêng', en: 'All alone, added up' },
  together: { vi: 'Làm chung', en: 'Together' },
  saved: { vi: 'Tránh được', en: 'Avoided' },
  masts: { vi: 'Cột phải làm', en: 'Masts' },
  upgrades: { vi: 'Cải tạo', en: 'Upgraded' },
  builds: { vi: 'Xây mới', en: 'Built' },
  cost: { vi: 'Kinh phí xây mới (đồng)', en: 'Cost of building (đồng)' },
  proof: { vi: 'Mức chứng minh', en: 'How far proved' },
  noCost: absent({ vi: 'Chưa nêu', en: 'Not stated' }),
  failed: (failure: string) => ({
    vi: `Bộ giải hỏng khi dựng trang (${failure}), nên không biết dùng chung tránh được bao nhiêu cột. Các phần khác của trang không dựa vào bộ giải.`,
    en: `The solver failed while the site was built (${failure}), so nobody can say how many masts sharing avoids. The rest of this page does not rest on it.`,
  }),
  heuristics: (failure: string) => ({
    vi: `Bộ giải hỏng khi dựng trang (${failure}); các con số dưới đây do phép gần đúng tìm ra và chưa được chứng minh.`,
    en: `The solver failed while the site was built (${failure}); the figures below were found by heuristics and are not proved.`,
  }),
  tooLarge: (places: number, most: number, unit: string) => ({
    vi: `Bài toán có ${inVi(places)} chỗ trên cột, lớn hơn mức ${inVi(most)} mà một lần dựng trang giải. Hãy chạy “khung siting compare --unit ${unit}”.`,
    en: `The question has ${inEn(places)} places on masts, more than the ${inEn(most)} that a build solves. Run “khung siting compare --unit ${unit}”.`,
  }),
  nothing: absent({
    vi: 'Chưa có gì để tính: thiếu địa bàn, doanh nghiệp, hoặc vị trí đề xuất và cột cần cải tạo.',
    en: 'There is nothing to solve: areas, operators, or proposed sites and masts to upgrade are missing.',
  }),
  absent: {
    vi: 'Lần dựng trang này không giải bài toán dùng chung.',
    en: 'Joint building was not solved when this site was made.',
  },
  planTitle: (n: number) => ({
    vi: `Phương án chung: ${inVi(n)} cột`,
    en: `The joint plan: ${inEn(n)} masts`,
  }),
  planNote: {
    vi: 'Kết quả tính toán để người có thẩm quyền xem xét, chưa phải quyết định. Lệnh “khung siting propose” ghi các đề xuất này thành tệp để chấp thuận từng mục.',
    en: 'Computed for people to consider, not decided. “khung siting propose” writes these proposals as a file, to be accepted one by one.',
  },
  standing: (n: number) => ({
    vi: `${inVi(n)} cột đã có, lắp thêm thiết bị của doanh nghiệp khác`,
    en: `${inEn(n)} masts that stand, to be shared by further operators`,
  }),
  site: { vi: 'Cột', en: 'Mast' },
  todo: { vi: 'Việc phải làm', en: 'To do' },
  operators: { vi: 'Doanh nghiệp lắp 5G', en: 'Operators to put 5G there' },
  reason: { vi: 'Lý do', en: 'Reason' },
  because: (areas: number, people: Bilingual) => ({
    vi: `${inVi(areas)} xã trong bán kính còn thiếu doanh nghiệp, ${people.vi}`,
    en: `${inEn(areas)} ${areas === 1 ? 'commune' : 'communes'} within the radius lack an operator: ${people.en}`,
  }),
} satisfies Words;
