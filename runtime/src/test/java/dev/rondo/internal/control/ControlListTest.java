package dev.rondo.internal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** An actor's control messages, with a loop that is run by the test. */
class ControlListTest {

  private final StringBuilder log = new StringBuilder();
  private final ControlInbox inbox = new ControlInbox();
  private final ControlRounds rounds = new ControlRounds();
  private final LooseCell cell = new LooseCell(inbox, rounds);
  private final LooseCell other = new LooseCell(inbox, rounds);

  private Note note(String text) {
    return new Note(log, text);
  }

  private void post(LooseCell to, String... texts) {
    for (String text : texts) {
      to.post(note(text));
    }
  }

  @Test
  void messagesOfOtherThreadsRunInTheirOrder() {
    post(cell, "1", "2", "3");
    assertThat(log).isEmpty();
    cell.runLoop();
    post(cell, "4");
    cell.runLoop();
    assertThat(log).hasToString("1234");
  }

  @Test
  void messagesOfTheLoopRunInTheirOrder() {
    cell.postOnLoop(note("1"));
    cell.postOnLoop(note("2"));
    rounds.run(1);
    cell.postOnLoop(note("3"));
    assertThat(rounds.run(Integer.MAX_VALUE)).isEqualTo(2);
    assertThat(log).hasToString("123");
    assertThat(rounds.isEmpty()).isTrue();
  }

  @Test
  void anActorStandsInTheInboxOnceHoweverMuchItHas() {
    post(cell, "1", "2");
    ControlQueue tokens = new ControlQueue();
    inbox.drainTo(tokens);
    post(cell, "3");
    assertThat(inbox.isEmpty()).isTrue();
    assertThat(tokens.poll()).isSameAs(cell);
    assertThat(tokens.poll()).isNull();
  }

  @Test
  void actorsTakeTurns() {
    post(cell, "1", "2", "3");
    post(other, "a", "b");
    cell.runLoop();
    assertThat(log).hasToString("1a2b3");
  }

  @Test
  void aMessageThatBringsAnotherDoesNotKeepOthersWaiting() {
    ControlMessage again =
        new ControlTask(
            () -> {
              log.append("1");
              cell.postOnLoop(note("2"));
            });
    cell.postOnLoop(again);
    other.postOnLoop(note("a"));
    rounds.run(Integer.MAX_VALUE);
    assertThat(log).hasToString("1a2");
  }

  @Test
  void aStepOfItsLifeComesBeforeItsMessages() {
    cell.steps = 1;
    post(cell, "1");
    inbox.drainTo(new ControlQueue());
    cell.run();
    assertThat(rounds.run(1)).isEqualTo(1);
    assertThat(cell.steps).isZero();
    assertThat(log).isEmpty();
    rounds.run(1);
    assertThat(log).hasToString("1");
  }

  @Test
  void aMessageThatThrowsLosesNoOther() {
    cell.postOnLoop(
        new ControlTask(
            () -> {
              throw new InternalError("on purpose");
            }));
    cell.postOnLoop(note("2"));
    other.postOnLoop(note("a"));
    assertThatThrownBy(() -> rounds.run(Integer.MAX_VALUE)).isInstanceOf(InternalError.class);
    rounds.run(Integer.MAX_VALUE);
    assertThat(log).hasToString("a2");
  }

  @Test
  void aMessageThatRanKeepsNoneBehindIt() {
    Note first = note("1");
    cell.post(first);
    post(cell, "2");
    cell.runLoop();
    assertThat(first.next()).isNull();
  }

  @Test
  void whatComesAfterTheLoopHasEndedIsRefused() {
    post(cell, "1");
    cell.endLoop();
    post(cell, "2", "3");
    post(other, "a");
    assertThat(log).hasToString("1!2!3!a");
  }

  @Test
  void theNextSenderPlacesTheTokenOfOneWhoseStackEnded() {
    LooseCell deep =
        new LooseCell(inbox, rounds) {
          private boolean isOver;

          @Override
          protected boolean placeToken() {
            if (!isOver) {
              isOver = true;
              throw new StackOverflowError("on purpose");
            }
            return super.placeToken();
          }
        };
    assertThatThrownBy(() -> post(deep, "1")).isInstanceOf(StackOverflowError.class);
    assertThat(inbox.isEmpty()).isTrue();
    post(deep, "2", "3");
    deep.runLoop();
    assertThat(log).hasToString("123");
  }
}
