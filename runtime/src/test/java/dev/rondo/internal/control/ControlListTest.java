package dev.rondo.internal.control;

import static dev.rondo.internal.control.LooseLoop.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An actor's control messages, with a loop that is run by the test. */
class ControlListTest {

  private final StringBuilder log = new StringBuilder();
  private final LooseLoop loop = new LooseLoop();
  private final ControlInbox inbox = loop.inbox;
  private final ControlRounds rounds = loop.rounds;
  private final LooseCell cell = new LooseCell(loop);
  private final LooseCell other = new LooseCell(loop);

  private Note note(String text) {
    return new Note(log, text);
  }

  private void post(LooseCell to, String... texts) {
    for (String text : texts) {
      to.post(note(text));
    }
  }

  private void postOnLoop(LooseCell to, ControlMessage message) {
    loop.asLoop(() -> to.post(message));
  }

  @Test
  void messagesOfOtherThreadsRunInTheirOrder() {
    post(cell, "1", "2", "3");
    assertThat(log).isEmpty();
    cell.loop().run();
    post(cell, "4");
    cell.loop().run();
    assertThat(log).hasToString("1234");
  }

  @Test
  void messagesOfTheLoopRunInTheirOrder() {
    postOnLoop(cell, note("1"));
    postOnLoop(cell, note("2"));
    run(rounds, 1);
    postOnLoop(cell, note("3"));
    assertThat(run(rounds, Integer.MAX_VALUE)).isEqualTo(2);
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
    cell.loop().run();
    assertThat(log).hasToString("1a2b3");
  }

  @Test
  void aMessageThatBringsAnotherDoesNotKeepOthersWaiting() {
    ControlMessage again =
        new ControlTask(
            () -> {
              log.append("1");
              postOnLoop(cell, note("2"));
            });
    postOnLoop(cell, again);
    postOnLoop(other, note("a"));
    run(rounds, Integer.MAX_VALUE);
    assertThat(log).hasToString("1a2");
  }

  @Test
  void aStepOfItsLifeComesBeforeItsMessages() {
    cell.steps = 1;
    post(cell, "1");
    inbox.drainTo(new ControlQueue());
    loop.asLoop(cell::run);
    assertThat(run(rounds, 1)).isEqualTo(1);
    assertThat(cell.steps).isZero();
    assertThat(log).isEmpty();
    run(rounds, 1);
    assertThat(log).hasToString("1");
  }

  @Test
  void soManyMessagesOvertakeWhatAStepServes() {
    cell.isStepOvertaken = true;
    cell.steps = 2;
    post(cell, Stream.generate(() -> ".").limit(150).toArray(String[]::new));
    inbox.drainTo(new ControlQueue());
    loop.asLoop(cell::run);
    run(rounds, 100);
    assertThat(log).hasSize(100);
    assertThat(cell.steps).isEqualTo(2);
    run(rounds, 51);
    assertThat(log).hasSize(150);
    assertThat(cell.steps).isEqualTo(1);
    run(rounds, 1);
    assertThat(cell.steps).isZero();
  }

  @Test
  void thoseThatHaveOnlyAStepMayBePassedOver() {
    LooseCell third = new LooseCell(loop);
    cell.steps = 1;
    other.steps = 1;
    for (LooseCell each : List.of(cell, other, third)) {
      loop.asLoop(each::run);
    }
    postOnLoop(other, note("a"));
    postOnLoop(third, note("x"));
    assertThat(rounds.runOne(true)).isTrue();
    assertThat(other.steps).isZero();
    assertThat(rounds.runOne(true)).isTrue();
    assertThat(rounds.runOne(true)).isTrue();
    assertThat(log).hasToString("xa");
    assertThat(rounds.runOne(true)).isFalse();
    assertThat(cell.steps).isEqualTo(1);
    assertThat(rounds.runOne(false)).isTrue();
    assertThat(cell.steps).isZero();
    assertThat(rounds.isEmpty()).isTrue();
    postOnLoop(other, note("b"));
    assertThat(rounds.runOne(false)).isTrue();
    assertThat(log).hasToString("xab");
  }

  @Test
  void aMessageThatThrowsLosesNoOther() {
    postOnLoop(
        cell,
        new ControlTask(
            () -> {
              throw new InternalError("on purpose");
            }));
    postOnLoop(cell, note("2"));
    postOnLoop(other, note("a"));
    assertThatThrownBy(() -> run(rounds, Integer.MAX_VALUE)).isInstanceOf(InternalError.class);
    run(rounds, Integer.MAX_VALUE);
    assertThat(log).hasToString("a2");
  }

  @Test
  void aMessageThatRanKeepsNoneBehindIt() {
    Note first = note("1");
    cell.post(first);
    post(cell, "2");
    cell.loop().run();
    assertThat(first.next()).isNull();
  }

  @Test
  void whatComesAfterTheLoopHasEndedIsRefused() {
    post(cell, "1");
    cell.loop().end();
    post(cell, "2", "3");
    post(other, "a");
    assertThat(log).hasToString("1!2!3!a");
  }

  @Test
  void theTokenOfAnActorThatHasMovedIsPassedOn() {
    LooseLoop to = new LooseLoop();
    post(cell, "1");
    loop.asLoop(() -> cell.leaveFor(to));
    loop.run();
    to.run();
    assertThat(log).isEmpty();
    to.asLoop(cell::arrive);
    to.run();
    assertThat(log).hasToString("1");
  }

  @Test
  void whatItsLoopSendsComesAfterWhatWasSentBeforeItCame() {
    LooseLoop to = new LooseLoop();
    post(cell, "1");
    loop.asLoop(() -> cell.leaveFor(to));
    to.asLoop(
        () -> {
          cell.arrive();
          cell.post(note("2"));
        });
    to.run();
    assertThat(log).isEmpty();
    loop.run();
    to.run();
    assertThat(log).hasToString("12");
  }

  @Test
  void whatWaitedWhenItLeftTheRoundsRunsWhereItCame() {
    LooseLoop to = new LooseLoop();
    postOnLoop(other, note("a"));
    postOnLoop(cell, note("1"));
    postOnLoop(cell, note("2"));
    loop.asLoop(() -> cell.leaveFor(to));
    run(rounds, Integer.MAX_VALUE);
    assertThat(log).hasToString("a");
    to.asLoop(cell::arrive);
    to.run();
    assertThat(log).hasToString("a12");
  }

  @Test
  void whoeverLeavesTheRoundsTakesNobodyAlong() {
    LooseCell third = new LooseCell(loop);
    postOnLoop(cell, note("1"));
    postOnLoop(other, note("a"));
    postOnLoop(third, note("x"));
    loop.asLoop(() -> other.leaveFor(new LooseLoop()));
    loop.asLoop(() -> third.leaveFor(new LooseLoop()));
    postOnLoop(cell, note("2"));
    run(rounds, Integer.MAX_VALUE);
    assertThat(log).hasToString("12");
    assertThat(rounds.isEmpty()).isTrue();
  }

  @Test
  void aTokenForALoopThatHasEndedGoesToTheOneToWhichTheActorHasMoved() {
    LooseLoop to = new LooseLoop();
    LooseCell[] moved = new LooseCell[1];
    LooseLoop ending =
        new LooseLoop() {

          @Override
          public boolean placeToken(ControlledCell token) {
            moved[0].loop = to;
            end();
            return super.placeToken(token);
          }
        };
    LooseCell moving = new LooseCell(ending);
    moved[0] = moving;
    post(moving, "1");
    to.run();
    assertThat(log).hasToString("1");
  }

  @Test
  void theNextSenderPlacesTheTokenOfOneWhoseStackEnded() {
    LooseLoop narrow =
        new LooseLoop() {
          private boolean isOver;

          @Override
          public boolean placeToken(ControlledCell token) {
            if (!isOver) {
              isOver = true;
              throw new StackOverflowError("on purpose");
            }
            return super.placeToken(token);
          }
        };
    LooseCell deep = new LooseCell(narrow);
    assertThatThrownBy(() -> post(deep, "1")).isInstanceOf(StackOverflowError.class);
    assertThat(narrow.inbox.isEmpty()).isTrue();
    post(deep, "2", "3");
    narrow.run();
    assertThat(log).hasToString("123");
  }
}
