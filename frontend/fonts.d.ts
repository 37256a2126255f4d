declare module '@fontsource/be-vietnam-pro/*.css';
declare module '@fontsource/noto-sans/*.css';
