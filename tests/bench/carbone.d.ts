/** The part of carbone (which brings no types) that the bench uses. */
declare module 'carbone' {
  interface Carbone {
    render(
      template: string,
      data: object,
      done: (error: Error | null, result: Uint8Array) => void,
    ): void;
  }
  const carbone: Carbone;
  export default carbone;
}
