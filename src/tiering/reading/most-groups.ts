/** A column with more different texts than this holds names of clients, not groups of them. */
export const mostGroups = 200;
