/** Where the add-in is served while it is developed; the build puts the real address in its place everywhere. */
export const developmentOrigin = 'https://localhost:3000';
