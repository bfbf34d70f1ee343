/** Remembers the last answer of a function, so that the same inputs give the same object: React and sigma compare by identity. */
export function rememberLast<Inputs extends readonly unknown[], Answer>(
  answer: (...inputs: Inputs) => Answer,
): (...inputs: Inputs) => Answer {
  let last: { readonly inputs: Inputs; readonly answer: Answer } | undefined;
  return (...inputs) => {
    if (last === undefined || inputs.some((input, place) => input !== last?.inputs[place])) {
      last = { inputs, answer: answer(...inputs) };
    }
    return last.answer;
  };
}
