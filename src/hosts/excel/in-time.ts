import { HostFault } from '../../sheet';

/** How long Excel may take for one request. It has been seen to answer never. */
export const PATIENCE_MS = 30_000;

export interface Patience {
  /** True once a request was given up: the context must not be used for anything else then. */
  readonly isLost: () => boolean;
}

/**
 * Has every request of a context answered in time. A request that is not ends with a HostFault: what comes late finds nobody
 * waiting. Whether the request took effect is not known then.
 */
export const inTime = (context: Excel.RequestContext): Patience => {
  const send = context.sync.bind(context);
  let lost = false;
  context.sync = <Passed>(passed?: Passed): Promise<Passed> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        lost = true;
        reject(new HostFault('busy', `no answer in ${PATIENCE_MS / 1000} s`));
      }, PATIENCE_MS);
    });
    return Promise.race([send(passed), late]).finally(() => clearTimeout(timer));
  };
  return { isLost: () => lost };
};
