// Which save an answer of the page around belongs to: answers may come late, twice or never.

/** The saves that a page around was asked for, by number. */
export class Saves {
  #last = 0;
  /** @type {number | undefined} */
  #open;     // the number of the save that waits for an answer
  #overdue = false; // an answer has never come: one without a number may be that

  /** Begins a save; its number. */
  begin() {
    return this.#open = ++this.#last;
  }

  /** Whether an answer is that to the save under way, which it then ends. An answer without a number is, as long as none is overdue. @param {{ save?: number }} answer */
  takes(answer) {
    if (this.#open == null || (answer.save == null ? this.#overdue : answer.save !== this.#open)) return false;
    this.#open = undefined;
    return true;
  }

  /** A save has waited long enough, or another plan has come in its place. */
  giveUp(save = this.#open) {
    if (save == null || save != this.#open) return;
    this.#overdue = true;
    this.#open = undefined;
  }
}
