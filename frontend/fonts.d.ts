declare module '@fontsource/be-vietnam-pro/*.css';
