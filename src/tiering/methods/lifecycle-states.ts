/** Where a client stands in time, in the order they are shown. They stay as they are in every language: the edge translates them. */
export const lifecycleStates = ['Long-term', 'New', 'Returned', 'Lapsed', 'Potential'] as const;

export type LifecycleState = (typeof lifecycleStates)[number];
