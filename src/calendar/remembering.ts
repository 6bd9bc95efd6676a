/**
 * The same pure function, with its answers kept: for work that is dear and asked for again and again, such as reading
 * a date. At most `room` answers are held; when the table is full it starts afresh, so that no input can make it grow
 * without end. `undefined` is not kept: it stands for refusals, and there is no end of those.
 */
export function remembering<Question, Answer>(
  room: number,
  work: (question: Question) => Answer,
): (question: Question) => Answer {
  const answers = new Map<Question, Answer>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = work(question);
    if (answer === undefined) return answer;
    if (answers.size >= room) answers.clear();
    answers.set(question, answer);
    return answer;
  };
}
