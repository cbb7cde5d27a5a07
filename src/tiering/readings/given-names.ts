/** Usual given names, in English, Russian and Spanish, as `foldWords` leaves them. */
const names: ReadonlySet<string> = new Set(
  [
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark',
    'steven paul andrew joshua kenneth kevin brian george edward peter mary patricia jennifer linda elizabeth barbara',
    'susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle laura anna emma olivia',
    'александр алексей анатолий андрей антон артем борис вадим валерий василий виктор виталий владимир вячеслав',
    'григорий дмитрий евгении евгений егор иван игорь илья кирилл константин леонид максим михаил никита николай олег',
    'павел петр роман сергей станислав юрий анна анастасия валентина галина дарья екатерина елена ирина ксения',
    'людмила марина мария наталья наталия нина ольга оксана полина светлана софия татьяна юлия',
    'antonio jose manuel francisco juan javier carlos miguel alejandro pedro luis jorge fernando pablo sergio',
    'alberto rafael diego enrique ramon maria carmen josefa isabel dolores pilar teresa ana cristina lucia marta elena',
    'rosa mercedes beatriz raquel paula silvia',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Whether a word, in the form `foldWords` gives it, is a usual given name.
 * @example isGivenName('ольга'); // => true
 */
export function isGivenName(word: string): boolean {
  return names.has(word);
}
