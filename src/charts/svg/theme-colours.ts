/** The colour of `--page` in each scheme: browsers paint their own parts in it, and read no variables. */
export const themeColours = { light: '#ffffff', dark: '#121214' } as const;
