/** Exit code by which an awake publisher asks for a new process: only that can load the new program. */
export const newProgram = 75;
