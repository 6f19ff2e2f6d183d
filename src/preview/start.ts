import { resolve } from 'node:path';
import { developmentCertificate } from './server/certificate';
import { findBrowser } from './server/findBrowser';
import { freePort } from './server/freePort';
import { openBrowser } from './server/openBrowser';
import { startServer } from './server/startServer';

/** `npm start`: serves the preview and opens it. `--no-open` only serves; `--port 3000` is the default. */
async function start(args: readonly string[]): Promise<void> {
  const root = resolve(__dirname, '../..');
  const wanted = args.includes('--port') ? Number(args[args.indexOf('--port') + 1]) : 3000;
  const port = await freePort(wanted);
  console.log('Đang chuẩn bị bản xem thử…');
  const certificate = await developmentCertificate(root);
  const { address, ready } = await startServer(root, port, certificate);
  ready.catch((problem: unknown) => {
    console.error('Không dựng được bảng điều khiển; lý do ở trên.', problem);
  });
  console.log(`Bản xem thử: ${address}`);
  const browser = findBrowser();
  if (args.includes('--no-open')) return;
  if (browser) {
    openBrowser(browser, address, certificate.pin, root);
    console.log(OPENED);
  } else console.log(NO_BROWSER);
}

const OPENED = `Cửa sổ trình duyệt đang mở. Trong đó:
  1. Chọn «Mở ví dụ» → «xã Kha Sơn: sơ kết», hoặc mở tệp .xlsx của anh chị.
  2. Ở bảng bên phải bấm lần lượt Tạo mẫu, Kiểm tra, Xuất báo cáo.
Nhấn Ctrl+C ở đây để dừng.`;

const NO_BROWSER = `Không thấy Chrome, Edge hay Chromium trên máy này. Hãy làm một trong hai việc:
  - cài một trong ba trình duyệt ấy rồi chạy lại npm start (hoặc đặt biến CHROME_PATH là đường dẫn tới trình duyệt);
  - mở địa chỉ trên bằng trình duyệt khác và chấp nhận chứng chỉ tự tạo của máy này.
Nhấn Ctrl+C ở đây để dừng.`;

void start(process.argv.slice(2));
