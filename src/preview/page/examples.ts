import { list } from './elements';

const NAMES: Readonly<Record<string, string>> = {
  'kha-son': 'xã Kha Sơn: sơ kết',
  'chiem-hoa': 'xã Chiêm Hóa: tuần',
  'dan-tien': 'xã Dân Tiến: quý',
  'duong-huu': 'xã Dương Hưu: quý, rút gọn',
  'tan-cuong': 'xã Tân Cương: lũy kế',
};

/** Fills the list of examples from those that the server has, and calls back with the one chosen. */
export async function listExamples(
  chosen: (bytes: ArrayBuffer, name: string) => void,
): Promise<void> {
  const files = (await (await fetch('/examples/index.json')).json()) as string[];
  const choice = list('example');
  for (const file of files) {
    const key = Object.keys(NAMES).find((one) => file.startsWith(one));
    choice.add(new Option(key === undefined ? file : NAMES[key], file));
  }
  choice.addEventListener('change', () => {
    const file = choice.value;
    choice.value = '';
    if (file !== '')
      void fetch(`/examples/${file}`).then(async (answer) => {
        chosen(await answer.arrayBuffer(), file);
      });
  });
}
