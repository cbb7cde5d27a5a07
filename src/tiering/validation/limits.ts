/** How long texts and lists of a model may be: more helps nobody, and a hostile file could bring thousands. */
export const limits = {
  name: 200,
  purpose: 2000,
  header: 255,
  id: 64,
  tier: 60,
  reason: 500,
  criteria: 64,
  rules: 200,
  table: 1000,
  labels: 500,
  reports: 50,
};
