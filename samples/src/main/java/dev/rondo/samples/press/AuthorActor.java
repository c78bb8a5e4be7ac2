package dev.rondo.samples.press;

import dev.rondo.ActorContext;

// @start region="behavior"
/** Writes a page a turn. When the press is full, the next turn comes when that has room again. */
final class AuthorActor implements Author {
  private final ActorContext<AuthorRef> context;
  private final PressRef press;

  AuthorActor(ActorContext<AuthorRef> context, PressRef press) {
    this.context = context;
    this.press = press;
  }

  @Override
  public void write(int page, int last) {
    press.print("page " + page);
    if (page < last) {
      context.self().write(page + 1, last);
    }
  }
}
// @end
