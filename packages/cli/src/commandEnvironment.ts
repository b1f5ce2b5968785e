/** Where text is written to; `isTTY` tells a terminal, where progress is shown. */
export interface TextOutput {
  readonly isTTY?: boolean;
  /** Writes a piece of text as it is. */
  write(text: string): unknown;
}

/** What the command takes from its surroundings; what is left out comes from the process. */
export interface CommandEnvironment {
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}
