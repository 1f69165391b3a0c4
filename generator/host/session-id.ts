/** Differs from one start of the program to the next. */
export const sessionId: string = `${process.pid}-${Date.now().toString(36)}`;
