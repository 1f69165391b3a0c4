import type { Bilingual } from '../core/lang.ts';
import type { FolderError, FolderFault } from '../host/prepare-folder.ts';
import { UsageError } from './command.ts';

const SAID: Readonly<Record<FolderFault, (dir: string) => Bilingual>> = {
  'not-a-folder': (dir) => ({
    vi: `“${dir}” không phải thư mục; hãy chọn nơi khác cho --out.`,
    en: `“${dir}” is not a folder; choose another place for --out.`,
  }),
  foreign: (dir) => ({
    vi: `“${dir}” có những tệp không do Khung ghi, mà dựng trang là thay trọn thư mục; hãy chọn một thư mục mới hoặc trống cho --out.`,
    en: `“${dir}” has files that Khung did not write, and building replaces the whole folder; choose a new or empty folder for --out.`,
  }),
  repository: (dir) => ({
    vi: `“${dir}” là một kho git, mà dựng trang là thay trọn thư mục; hãy chọn nơi khác cho --out.`,
    en: `“${dir}” is a git repository, and building replaces the whole folder; choose another place for --out.`,
  }),
  'holds-workspace': (dir) => ({
    vi: `“${dir}” chứa cả kho nội dung, mà dựng trang là thay trọn thư mục; hãy chọn một thư mục con, ví dụ dist.`,
    en: `“${dir}” holds the workspace itself, and building replaces the whole folder; choose a folder in it, such as dist.`,
  }),
  'foreign-zip': (zip) => ({
    vi: `“${zip}” không do Khung ghi nên không bị thay; hãy đổi tên tệp ấy hoặc chọn nơi khác cho --out.`,
    en: `Khung did not write “${zip}” and does not replace it; rename that file or choose another place for --out.`,
  }),
};

/** Why a folder must not be replaced, as wrong usage. */
export function folderFault({ fault, dir }: FolderError): UsageError {
  return new UsageError(SAID[fault](dir));
}
