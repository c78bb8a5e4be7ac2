package meter;

import dev.rondo.Ask;
import dev.rondo.Contract;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.Frozen;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Meter} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class MeterDispatch extends GeneratedRef implements MeterRef {
  static final Contract<Meter, MeterRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int COUNT = 1;
  private static final int GAUGE = 2;

  private Meter behavior;

  private MeterDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private MeterDispatch(MeterDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public void count(AtomicLong counter, List<AtomicLong> counters, LongAdder[] adders) {
    List<AtomicLong> sentCounters = Frozen.list(counters, "counters");
    MessageSlot slot = cell.claim(this, COUNT);
    slot.ref0 = counter;
    slot.ref1 = sentCounters;
    slot.ref2 = adders;
    cell.publish(slot);
  }

  @Override
  public Ask<Gauge<StringBuilder>> gauge() {
    return cell.publishAsk(cell.claimAsk(this, GAUGE));
  }

  @Override
  public MeterRef within(Duration timeout) {
    return new MeterDispatch(this, timeout);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void dispatch(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    switch (slot.op) {
      case COUNT -> behavior.count((AtomicLong) slot.ref0, (List<AtomicLong>) slot.ref1,
          (LongAdder[]) slot.ref2);
      case GAUGE -> cell.reply(slot, behavior.gauge());
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public Message reify(MessageSlot slot) {
    // Unchecked: a slot is filled by the method of the same operation only.
    return switch (slot.op) {
      case COUNT -> new MeterMessage.Count((AtomicLong) slot.ref0, (List<AtomicLong>) slot.ref1,
          (LongAdder[]) slot.ref2);
      case GAUGE -> new MeterMessage.Gauge();
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Meter) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Meter, MeterRef> {
    private Descriptor() {
      super(
          FORMAT,
          Meter.class,
          Operation.tell("count", AtomicLong.class, List.class, LongAdder[].class),
          Operation.ask("gauge"));
    }

    @Override
    public MeterRef newRef(Cell cell) {
      return new MeterDispatch(cell);
    }
  }
}
