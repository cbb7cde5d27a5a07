/** The way to the first payment, and how much of a client each stage is. */
export const usualStages: Readonly<Record<string, number>> = {
  interested: 0.5,
  presented: 0.6,
  ready: 0.7,
  started: 0.8,
  approved: 0.9,
  paid: 1,
};
