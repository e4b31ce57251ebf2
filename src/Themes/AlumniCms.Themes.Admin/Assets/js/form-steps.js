export const enhance = () => {};
