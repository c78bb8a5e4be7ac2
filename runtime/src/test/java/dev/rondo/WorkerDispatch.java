package dev.rondo;

import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** See {@link Worker}. */
final class WorkerDispatch extends GeneratedRef implements WorkerRef {
  static final Contract<Worker, WorkerRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int RUN = 1;
  private static final int NOTE = 2;
  private static final int CALL = 3;
  private static final int LATER = 4;

  private Worker behavior;

  private WorkerDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private WorkerDispatch(WorkerDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void run(Worker.Task task) {
    MessageSlot slot = cell.claim(this, RUN);
    slot.ref0 = task;
    cell.publish(slot);
  }

  @Override
  public void note(long number, String text) {
    MessageSlot slot = cell.claim(this, NOTE);
    slot.word0 = number;
    slot.ref0 = text;
    cell.publish(slot);
  }

  @Override
  public Ask<Object> call(Worker.Call task) {
    MessageSlot slot = cell.claimAsk(this, CALL);
    slot.ref0 = task;
    return cell.publishAsk(slot);
  }

  @Override
  public Ask<Object> later(Supplier<CompletionStage<Object>> task) {
    MessageSlot slot = cell.claimAsk(this, LATER);
    slot.ref0 = task;
    return cell.publishAsk(slot);
  }

  @Override
  public WorkerRef within(Duration timeout) {
    return new WorkerDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) throws Exception {
    switch (slot.op) {
      case RUN -> behavior.run((Worker.Task) slot.ref0);
      case NOTE -> behavior.note(slot.word0, (String) slot.ref0);
      case CALL -> cell.reply(slot, behavior.call((Worker.Call) slot.ref0));
      case LATER ->
          cell.replyLater(slot, behavior.later((Supplier<CompletionStage<Object>>) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case RUN -> new WorkerMessage.Run((Worker.Task) slot.ref0);
      case NOTE -> new WorkerMessage.Note(slot.word0, (String) slot.ref0);
      case CALL -> new WorkerMessage.Call((Worker.Call) slot.ref0);
      case LATER -> new WorkerMessage.Later((Supplier<CompletionStage<Object>>) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Worker) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Worker, WorkerRef> {
    private Descriptor() {
      super(
          FORMAT,
          Worker.class,
          Operation.tell("run", Worker.Task.class),
          Operation.tell("note", long.class, String.class),
          Operation.ask("call", Worker.Call.class).declaring(Worker.Declared.class),
          Operation.ask("later", Supplier.class).declaring(Worker.Declared.class));
    }

    @Override
    public WorkerRef newRef(Cell cell) {
      return new WorkerDispatch(cell);
    }
  }
}
