/** Legal forms and the words around them, as `foldWords` leaves them: no accents, no punctuation, small letters. */
const wordsOf = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** Forms that stand anywhere in a name; an individual entrepreneur (ИП) buys for the business. */
export const forms = wordsOf(
  'ооо оао зао пао нао ао ип тоо одо чп чуп гуп муп фгуп ано нко кфх спк',
  'llc ltd llp plc inc incorporated corp corporation limited pty',
  'gmbh mbh kgaa ohg gbr slu sau srl',
);

/** Full words and forms of several words; Chinese ones stand within others. */
export const phrases =
  /общество с ограниченной ответственностью|акционерное общество|индивидуальный предприниматель|sociedad (?:limitada|anonima|cooperativa|civil)|公司|合伙企业|个体工商户|合作社|集团/;

/** Short forms that could be parts of a name as well, so that they count at its end alone. */
export const lastForms: ReadonlySet<string> = new Set(
  [
    'l l c, l l p, p l c, co, company, co kg, ag, kg, ug, se, e k, e v, ug haftungsbeschrankt, sl, s l, s l u, sa, s a, s a u',
    's r l, s de r l, sas, s a s, scp, s c, s coop, ooo, oao, zao',
  ].flatMap((line) => line.split(', ')),
);

/** Words of a business that may stand beside a given name: whose it is, nobody can tell. */
export const trades = wordsOf(
  'shop store cafe bar restaurant hotel market trade trading group holding consulting service services travel sons bros',
  'brothers auto motors studio salon clinic pharmacy farm farms design food foods',
  'магазин салон кафе бар ресторан отель дом группа холдинг студия клиника аптека сервис ферма рынок компания фирма',
  'tienda restaurante taqueria grupo hermanos hijos bodega bodegas panaderia comercial',
);

/** What a person is addressed as, before the name. */
export const titles = wordsOf('mr mrs ms sr sra srta гр гражданин гражданка');
