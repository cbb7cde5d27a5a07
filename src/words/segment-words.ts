import type { LifecycleState, RfmSegment } from '../tiering';

/** The names of classes that methods bring with them, which stay the same in the core whatever the language. */
export interface SegmentWords {
  readonly rfm: { readonly [Segment in RfmSegment]: string };
  readonly lifecycle: { readonly [State in LifecycleState]: string };
}
