/** Where editors write, from the project's folder. */
export const contentFolder = "content";
