import { ApiCall } from "../api-call.js";
import type { Arrival, ResponseWithData, TakenViews } from "../api-call.js";

/** What a paged call does beside a call. */
export interface Paging<Item, Page> {
  readonly itemsOf: (page: Page) => readonly Item[];
  /** Gives the first page, then fetches the others as they are asked for. */
  readonly pagesFrom: (first: ResponseWithData<Page>) => AsyncGenerator<Page, void>;
}

/** A call whose data is its page: `for await` gives the items of this and all later pages, `.pages()` the pages. */
export class PagedCall<Item, Page, Failure = never>
  extends ApiCall<Page, Failure>
  implements AsyncIterable<Item>
{
  readonly #paging: Paging<Item, Page>;

  constructor(
    start: (views: Readonly<TakenViews>) => Promise<Arrival>,
    paging: Paging<Item, Page>,
  ) {
    super(start);
    this.#paging = paging;
  }

  /** Gives this page and all later ones, each fetched when it is asked for. */
  async *pages(): AsyncGenerator<Page, void> {
    yield* this.#paging.pagesFrom(await this.withResponse());
  }

  /** Gives the items of this page and of all later ones. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void> {
    for await (const page of this.pages()) yield* this.#paging.itemsOf(page);
  }
}
