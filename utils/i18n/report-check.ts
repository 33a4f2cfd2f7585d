import type { Text } from './translator';

/** How a reader of the package checks it, and what a check is worth. */
export const reportCheckTexts = {
  lead: [
    '包内每个文件都记有 SHA-256 校验值，改动一个字节就对不上。用下面任一方法核对，都不需要联网，也不需要本软件。',
    '包內每個檔案都記有 SHA-256 校驗值，改動一個位元組就對不上。用下面任一方法核對，都不需要連網，也不需要本軟體。',
    'Every file in the package has its SHA-256 on record; one changed byte shows. Any of these ways will do. None needs a network, none needs this software.',
  ],
  'here.title': ['一、在本页核对', '一、在本頁核對', '1. Here, on this page'],
  'here.how': [
    '先解压，再选择解压出来的文件夹（也可以把文件夹或文件拖进来）。文件只在这台电脑上读取，不会上传。',
    '先解壓縮，再選擇解壓出來的資料夾（也可以把資料夾或檔案拖進來）。檔案只在這台電腦上讀取，不會上傳。',
    'Unpack the zip, then choose the unpacked folder, or drop the folder or single files here. They are read on this machine only; nothing is uploaded.',
  ],
  'here.no-script': [
    '浏览器禁用了脚本，请改用下面的命令核对。',
    '瀏覽器停用了指令碼，請改用下面的命令核對。',
    'Scripts are off in this browser; please use the command below.',
  ],
  'choose-folder': ['选择文件夹', '選擇資料夾', 'Choose the folder'],
  'choose-files': ['选择文件', '選擇檔案', 'Choose files'],
  working: ['正在核对 {done}/{total}…', '正在核對 {done}/{total}…', 'Checking {done} of {total}…'],
  'result.all-ok': [
    '核对通过：{n} 个文件全部与封存时一致，没有缺少，也没有多出。',
    '核對通過：{n} 個檔案全部與封存時一致，沒有缺少，也沒有多出。',
    'All well: {n} files are exactly as sealed, none missing, none added.',
  ],
  'result.some-ok': [
    '所选的 {n} 个文件与封存时一致。要核对整个证据包，请选择文件夹。',
    '所選的 {n} 個檔案與封存時一致。要核對整個證據包，請選擇資料夾。',
    'The {n} chosen files are exactly as sealed. To check the whole package, choose the folder.',
  ],
  'result.problems': [
    '发现问题：改动 {changed}，缺少 {missing}，多出 {extra}。请向提交人索取原始的压缩包再核对。',
    '發現問題：改動 {changed}，缺少 {missing}，多出 {extra}。請向提交人索取原始的壓縮檔再核對。',
    'Not as sealed: {changed} changed, {missing} missing, {extra} added. Ask whoever sent it for the original zip and check again.',
  ],
  'result.nothing': [
    '没有选到文件。请选择解压出来的文件夹。',
    '沒有選到檔案。請選擇解壓出來的資料夾。',
    'No files were chosen. Choose the unpacked folder.',
  ],
  'result.unreadable': [
    '有文件无法读取。请用“选择文件夹”按钮再试，或改用下面的命令。',
    '有檔案無法讀取。請用「選擇資料夾」按鈕再試，或改用下面的命令。',
    'A file could not be read. Try the “Choose the folder” button, or use the command below.',
  ],
  'state.ok': ['一致', '一致', 'as sealed'],
  'state.changed': ['已改动', '已改動', 'changed'],
  'state.missing': ['缺少', '缺少', 'missing'],
  'state.extra': ['多出（不属于本证据包）', '多出（不屬於本證據包）', 'added (not part of this package)'],
  'log.ok': [
    '保管记录：{n} 条，链条完整。',
    '保管記錄：{n} 條，鏈條完整。',
    'Custody log: {n} entries, the chain is whole.',
  ],
  'log.broken': [
    '保管记录：第 {n} 条起对不上，记录被改动过。',
    '保管記錄：第 {n} 條起對不上，記錄被改動過。',
    'Custody log: broken from entry {n} on; it was changed.',
  ],
  'command.title': [
    '二、用系统自带的命令核对',
    '二、用系統內建的命令核對',
    '2. With a command of the system',
  ],
  'command.how': [
    '在解压出来的文件夹里打开终端，运行对应的一行；每个文件都应显示 OK。',
    '在解壓出來的資料夾裡開啟終端機，執行對應的一行；每個檔案都應顯示 OK。',
    'Open a terminal in the unpacked folder and run the line for your system. Every file should say OK.',
  ],
  'command.bagit': [
    '本包符合 BagIt 1.0（RFC 8493），任何 BagIt 校验工具都能核对。',
    '本包符合 BagIt 1.0（RFC 8493），任何 BagIt 校驗工具都能核對。',
    'The package is a BagIt 1.0 bag (RFC 8493); any BagIt validator checks it.',
  ],
  'fingerprint.title': [
    '三、与事先收到的指纹比对',
    '三、與事先收到的指紋比對',
    '3. Against a fingerprint sent earlier',
  ],
  'fingerprint.how': [
    '下面是校验值清单 manifest-sha256.txt 的 SHA-256。提交人若在此之前就把它告诉过您（邮件、投诉单），它与收到时一致，就说明此后没有任何文件被改动。',
    '下面是校驗值清單 manifest-sha256.txt 的 SHA-256。提交人若在此之前就把它告訴過您（郵件、投訴單），它與收到時一致，就說明此後沒有任何檔案被改動。',
    'This is the SHA-256 of manifest-sha256.txt. If it was given to you before (in a mail, in a complaint) and is still the same, no file has changed since then.',
  ],
  'proves.title': ['能证明的', '能證明的', 'It shows'],
  'proves.bytes': [
    '文件自记入校验值清单以来有没有改动：改动一个字节，校验值就对不上。清单事先交给过别人时，这一点才不依赖提交人自己的说法。',
    '檔案自記入校驗值清單以來有沒有改動：改動一個位元組，校驗值就對不上。清單事先交給過別人時，這一點才不依賴提交人自己的說法。',
    'Whether a file changed since its hash was listed: one byte is enough to show. This rests on more than the complainant’s word once the list was in someone else’s hands.',
  ],
  'proves.page': [
    '提交人的浏览器当时显示了什么、在哪个网址：标明“原始像素”的图片直接取自浏览器画面，没有重绘；没有保存完整的会写明“不完整”和原因。',
    '提交人的瀏覽器當時顯示了什麼、在哪個網址：標明「原始像素」的圖片直接取自瀏覽器畫面，沒有重繪；沒有儲存完整的會寫明「不完整」和原因。',
    'What the complainant’s browser showed, and at which address. Pictures marked as the browser’s own pixels were taken from the screen, not redrawn; what was not kept whole says “partial” and why.',
  ],
  'proves.log': [
    '保管记录前后相连：中间改动或删去一条，后面就对不上。',
    '保管記錄前後相連：中間改動或刪去一條，後面就對不上。',
    'The custody log is chained: change or remove an entry in its middle and the rest no longer fits.',
  ],
  'limits.title': ['不能证明的', '不能證明的', 'It does not show'],
  'limits.time': [
    '时间：保存时间取自提交人电脑的时钟，属于自行声明，没有经过第三方时间戳机构认证。',
    '時間：儲存時間取自提交人電腦的時鐘，屬於自行聲明，沒有經過第三方時間戳記機構認證。',
    'The time: it comes from the clock of the complainant’s computer. It is self-asserted; no independent timestamp authority vouches for it.',
  ],
  'limits.before': [
    '保存之前的情况：校验值只说明保存之后没有改动，不说明网页内容本身真实，也不说明账号背后是谁。',
    '儲存之前的情況：校驗值只說明儲存之後沒有改動，不說明網頁內容本身真實，也不說明帳號背後是誰。',
    'What came before: a hash tells that nothing changed afterwards, not that the page spoke the truth, nor who stood behind an account.',
  ],
  'limits.maker': [
    '整包重做：持有全部文件的人可以连同清单和记录重新生成一份。所以事先发出的指纹、平台后台的记录才更有分量。',
    '整包重做：持有全部檔案的人可以連同清單和記錄重新產生一份。所以事先發出的指紋、平台後台的記錄才更有份量。',
    'A package made anew: whoever holds all files can make another list and log. That is why a fingerprint sent early, and the platform’s own records, weigh more.',
  ],
  'advice.title': ['因此建议', '因此建議', 'So it is wise to'],
  'advice.originals': [
    '保留订单、聊天和账号原件，不要删除，以便当场登录核对（《最高人民法院关于民事诉讼证据的若干规定》第十五条、第九十条）。',
    '保留訂單、聊天和帳號原件，不要刪除，以便當場登入核對（《最高人民法院關於民事訴訟證據的若干規定》第十五條、第九十條）。',
    'Keep the order, the chat and the account, so that they can be looked at live (China: Supreme People’s Court, Provisions on Evidence in Civil Proceedings, arts. 15 and 90).',
  ],
  'advice.platform': [
    '请平台提供后台的订单和聊天记录（《电子商务法》第六十二条）。',
    '請平台提供後台的訂單和聊天記錄（《電子商務法》第六十二條）。',
    'Ask the platform for its own record of the order and the chat (China: E-Commerce Law, art. 62).',
  ],
  'advice.notary': [
    '金额较大时，考虑公证或可信时间戳（《最高人民法院关于互联网法院审理案件若干问题的规定》第十一条）。',
    '金額較大時，考慮公證或可信時間戳記（《最高人民法院關於互聯網法院審理案件若干問題的規定》第十一條）。',
    'For a large sum, consider a notary or a trusted timestamp (China: Supreme People’s Court, Provisions on Internet Courts, art. 11).',
  ],
  'advice.note': [
    '条文核对至 2025 年 4 月。本页是说明，不是法律意见；是否采信由受理机构决定。',
    '條文核對至 2025 年 4 月。本頁是說明，不是法律意見；是否採信由受理機構決定。',
    'Articles checked as of April 2025. This page explains; it is not legal advice. What evidence is worth is for the deciding body to say.',
  ],
} as const satisfies Record<string, Text>;
