import iconv from 'iconv-lite';
import { decodeText } from '../../../../src/hosts/file/csv/decode-text';

const RUSSIAN = 'Код;Клиент;Выручка\n1;Ромашка;100,50\n2;ООО Берёзка;12 500,00\n3;Торговый дом Василёк;н/д\n';
const CHINESE = '客户编号,客户名称,销售额\n1,北京公司,100\n2,上海贸易有限公司,300\n';
const TAIWANESE = '客戶編號,客戶名稱,銷售額\n1,臺北公司,100\n2,高雄貿易有限公司,300\n';
const SPANISH = 'Código;Razón social;Facturación\n1;Peña S.L.;1.234,50\n2;Añil;300\n';

describe('decodeText', () => {
  it.each([
    ['windows-1251', RUSSIAN, 'windows-1251'],
    ['koi8-r', RUSSIAN, 'koi8-r'],
    ['cp866', RUSSIAN, 'ibm866'],
    ['gb18030', CHINESE, 'gb18030'],
    ['big5', TAIWANESE, 'big5'],
    ['windows-1252', SPANISH, 'windows-1252'],
  ])('reads a register in %s and says that the encoding was guessed', (written, text, name) => {
    expect(decodeText(iconv.encode(text, written))).toEqual({
      text,
      encoding: name,
      byteOrderMark: false,
      certain: false,
    });
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])(
    'obeys the byte-order mark of %s and takes it off',
    (encoding) => {
      const bytes = iconv.encode(RUSSIAN, encoding, { addBOM: true });
      expect(decodeText(bytes)).toEqual({ text: RUSSIAN, encoding, byteOrderMark: true, certain: true });
    },
  );

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('is certain of %s without a mark', (encoding) => {
    const bytes = iconv.encode(CHINESE, encoding, { addBOM: false });
    expect(decodeText(bytes)).toEqual({ text: CHINESE, encoding, byteOrderMark: false, certain: true });
  });

  it.each(['windows-1251', 'koi8-r', 'cp866'])('reads %s where all words are in capitals', (encoding) => {
    const text = 'КОД;КЛИЕНТ;ВЫРУЧКА\n1;РОМАШКА;100\n2;СЕВЕРНЫЙ ВЕТЕР;200\n';
    expect(decodeText(iconv.encode(text, encoding)).text).toBe(text);
  });

  it('reads the euro sign and curled quotes of windows-1252', () => {
    const text = 'Cliente;Ventas\nCompañía “Añil”;1.234,50 €\n';
    expect(decodeText(iconv.encode(text, 'windows-1252')).text).toBe(text);
  });

  it('keeps reading UTF-8 where one letter is cut off', () => {
    const bytes = new TextEncoder().encode(RUSSIAN.repeat(3) + 'я').slice(0, -1);
    const decoded = decodeText(bytes);
    expect(decoded.text).toBe(`${RUSSIAN.repeat(3)}\ufffd`);
    expect([decoded.encoding, decoded.certain]).toEqual(['utf-8', false]);
  });

  it('guesses by the foreign letters, however late they come and however few they are', () => {
    const text = `${'code;sum\n'.repeat(20_000)}1;${RUSSIAN}`;
    expect(decodeText(iconv.encode(text, 'windows-1251')).text).toBe(text);
  });

  it('reads nothing as nothing', () => {
    expect(decodeText(new Uint8Array(0)).text).toBe('');
  });
});
