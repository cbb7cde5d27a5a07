/** The shapes of the dictionaries of coded messages: a code without a sentence does not compile. */
import type { HostFaultCode } from '../sheet';
import type { Notice, NoticeCode } from '../tiering';

/** The notices of one code. */
export type NoticeOf<Code extends NoticeCode> = Extract<Notice, { readonly code: Code }>;

/** One sentence or two a code: what is the matter, where, and what to do. */
export type NoticeSentences = { readonly [Code in NoticeCode]: (notice: NoticeOf<Code>) => string };

/** One sentence or two a fault: cause and what to do. `detail` is a cell where the code says so; for `unknown` the host's own words. */
export type FaultSentences = { readonly [Code in HostFaultCode]: (detail: string) => string };
