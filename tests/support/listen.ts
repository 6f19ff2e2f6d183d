/** What is printed from now on, until the mocks of the test are restored; nothing of it reaches the terminal. */
export function listen(): { text: string } {
  const heard = { text: '' };
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    heard.text += String(text);
    return true;
  });
  return heard;
}
