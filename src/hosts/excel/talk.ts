import { conversation, type Batch } from './conversation';
import { translated } from './faults';
import { currentStep, within } from './one-step';
import { refuseOldExcel } from './requirements';

/**
 * One conversation with Excel, each request answered in time; whatever Excel throws leaves as a HostFault. While a step of
 * undoing is open it is a part of that step. A batch must not hold another conversation within itself.
 */
export const talk = async <Result>(batch: Batch<Result>): Promise<Result> => {
  try {
    refuseOldExcel();
    const step = currentStep();
    return await (step === null ? conversation(batch) : within(step, batch));
  } catch (thrown) {
    throw translated(thrown);
  }
};
