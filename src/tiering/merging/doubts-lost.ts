import { modelColumns } from '../columns/model-columns';
import type { Model } from '../model';
import type { Notice, NoticeCode } from '../notices';
import { headerText } from '../reading/header-text';
import { numberColumnSteps } from '../reading/number-column';
import type { Register, RegisterColumn } from '../register';
import type { Steps } from '../steps';

/** What makes a sum doubtful and can no longer be seen in it. */
const doubts: readonly NoticeCode[] = ['mixed-units', 'mixed-percent', 'ambiguous-number'];

/**
 * The doubts about the cells of a column that its merged cells no longer show, since what was doubtful became part of a sum. None about
 * a column that the model does not read, and none that the merged column brings itself. In steps.
 */
export function* doubtsLost(
  {
    notices,
    model,
    habits,
  }: { readonly notices: readonly Notice[]; readonly model: Model } & Pick<Register, 'habits'>,
  { header, cells }: RegisterColumn,
  rows: Uint32Array,
): Steps<readonly Notice[]> {
  const doubtful = notices.filter(({ code }) => doubts.includes(code));
  if (doubtful.length === 0) return [];
  if (!modelColumns(model).some((read) => headerText(read.header) === headerText(header))) return [];
  const again = yield* numberColumnSteps({ header, cells, rows }, habits.decimal);
  return doubtful.filter(({ code }) => !again.notices.some((one) => one.code === code));
}
