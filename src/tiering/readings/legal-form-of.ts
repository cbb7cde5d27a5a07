import { foldWords } from '../reading/clean-text';
import { forms, lastForms, phrases, titles, trades } from './form-words';
import { isGivenName } from './given-names';

/** Longer cells are prose. */
const longest = 200;

/**
 * Whether a name is a company's or a person's. A company bears a legal form (ООО, АО, ИП, LLC, Ltd, Inc, GmbH, S.L., S.A.,
 * 有限公司, 公司 …) or its full words; a person bears none, and has a patronymic, initials, a title, a usual given name with
 * one or two words beside it, or a usual Chinese surname. Null where neither is sure: a shop may be called anything.
 * @example legalFormOf('Taquería Moreno, S.L.'); // => 'company'
 */
export function legalFormOf(name: string): 'company' | 'person' | null {
  if (name.length > longest) return null;
  const text = foldWords(name);
  const words = text.split(' ');
  if (words.some((word) => forms.has(word)) || endsWithForm(words) || phrases.test(text)) return 'company';
  return isPerson(text, words) ? 'person' : null;
}

/** After one word at least; "de C.V." may follow. */
function endsWithForm(words: readonly string[]): boolean {
  const tail = words.join(' ').endsWith(' de cv') ? 2 : words.join(' ').endsWith(' de c v') ? 3 : 0;
  const own = words.slice(0, words.length - tail);
  return [1, 2, 3, 4].some((count) => own.length > count && lastForms.has(own.slice(-count).join(' ')));
}

/** The hundred or so surnames that most people in China bear. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const chineseName = new RegExp(`^[${surnames}]\\p{Script=Han}{1,2}$|个人|先生|女士|小姐`, 'u');
const chinese = /\p{Script=Han}/u;
const personal =
  /(?:^| )(?:private person|individual|физ ?лицо|физическое лицо|частное лицо|persona fisica|particular)(?: |$)/;
const mostWords = 4;

function isPerson(text: string, words: readonly string[]): boolean {
  if (chinese.test(text)) return chineseName.test(text);
  if (personal.test(text)) return true;
  if (words.length < 2 || words.length > mostWords) return false;
  return isAddressed(words) || hasPatronymic(words) || hasInitials(words) || hasGivenName(words);
}

/** "Mr Brown", "г-жа Сидорова". */
function isAddressed([first = '', second = '']: readonly string[]): boolean {
  return titles.has(first) || (first === 'г' && (second === 'н' || second === 'жа'));
}

const patronymic = /.(?:ович|евич|ьич|овна|евна|ична)$/;
const after = new Set(['оглы', 'оглу', 'кызы', 'улы']);

/** "Иван Иванович", with or without the surname; "Али оглы". */
function hasPatronymic(words: readonly string[]): boolean {
  return words.slice(1).some((word) => patronymic.test(word) || after.has(word));
}

const letter = /^[а-я]$/;
const surname = /^[а-я]{2,}$/;

/** "Иванов И. И." or "И. И. Иванов"; a single letter may be anything. */
function hasInitials(words: readonly string[]): boolean {
  const [one = '', two = '', three = ''] = words;
  if (words.length !== 3 || !letter.test(two)) return false;
  return (surname.test(one) && letter.test(three)) || (letter.test(one) && surname.test(three));
}

const letters = /^\p{L}{2,}$/u;

function hasGivenName(words: readonly string[]): boolean {
  if (words.length > 3 || !words.some(isGivenName)) return false;
  return words.every((word) => letters.test(word) && !trades.has(word));
}
