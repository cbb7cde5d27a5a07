import { HostFault } from '../../sheet';

/** How long Excel may take for one request. It has been seen to answer never. */
export const PATIENCE_MS = 30_000;

/**
 * Has every request of a conversation answered in time. The conversation ends with a HostFault where one is not: what comes
 * late finds nobody waiting, and nothing more is sent. Whether the request took effect is not known then.
 */
export const inTime = (context: Excel.RequestContext): void => {
  const send = context.sync.bind(context);
  context.sync = <Passed>(passed?: Passed): Promise<Passed> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new HostFault('busy', `no answer in ${PATIENCE_MS / 1000} s`)),
        PATIENCE_MS,
      );
    });
    return Promise.race([send(passed), late]).finally(() => clearTimeout(timer));
  };
};
