/** The settings of the output, which are those of this repository: `generated/` passes its `prettier --check`. */
export const layout = { printWidth: 100 } as const;
