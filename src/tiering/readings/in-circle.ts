const nobody = -1;

/**
 * Which clients were sent, over one or more others, by themselves: 1 for those, 0 for the rest. A person stands for several
 * clients only where rows share a key; if they name different referrers nobody is followed beyond them.
 * @example Array.from(inCircle(Int32Array.of(0, 1, 2), Int32Array.of(1, 0, 0))); // => [1, 1, 0]
 */
export function inCircle(personOf: Int32Array, sentBy: Int32Array): Uint8Array {
  const next = nextPersons(personOf, sentBy);
  const sent = new Uint32Array(next.length);
  for (const person of next) if (person >= 0) sent[person] = (sent[person] ?? 0) + 1;
  // Whoever sent nobody is in no circle; without them the next ones send nobody, until only circles are left.
  const outside: number[] = [];
  sent.forEach((count, person) => {
    if (count === 0) outside.push(person);
  });
  for (let place = 0; place < outside.length; place += 1) {
    const after = next[outside[place] ?? 0] ?? nobody;
    if (after < 0) continue;
    sent[after] = (sent[after] ?? 0) - 1;
    if (sent[after] === 0) outside.push(after);
  }
  return Uint8Array.from(sentBy, (person, client) => {
    const own = personOf[client] ?? nobody;
    return person >= 0 && (person === own || ((sent[own] ?? 0) > 0 && next[own] === person)) ? 1 : 0;
  });
}

/** Who sent each person; nobody where its rows do not agree. */
function nextPersons(personOf: Int32Array, sentBy: Int32Array): Int32Array {
  const persons = personOf.reduce((most, person) => Math.max(most, person + 1), 0);
  const next = new Int32Array(persons).fill(nobody);
  const disagree = new Uint8Array(persons);
  sentBy.forEach((sender, client) => {
    const person = personOf[client] ?? 0;
    if (sender < 0) return;
    if ((next[person] ?? nobody) >= 0 && next[person] !== sender) disagree[person] = 1;
    next[person] = sender;
  });
  return next.map((sender, person) => (disagree[person] === 1 ? nobody : sender));
}
