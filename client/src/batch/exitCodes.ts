/** How the command ends. */
export const exitCodes = {
  done: 0,
  findings: 1,
  usage: 2,
  someFailed: 3,
  engineFailed: 4,
  interrupted: 130,
} as const;
