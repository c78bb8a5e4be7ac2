package hostile;

import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import java.lang.Boolean;
import java.lang.Double;
import java.lang.Float;
import java.lang.Integer;
import java.lang.Object;
import java.lang.String;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Hostile} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class HostileDispatch extends GeneratedRef implements HostileRef {
  static final dev.rondo.Contract<Hostile, HostileRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int SLOT = 1;
  private static final int CELL = 2;
  private static final int CONTRACT_ = 3;
  private static final int PUBLISH = 4;
  private static final int CLAIM = 5;
  private static final int DISPATCH = 6;
  private static final int REIFY = 7;
  private static final int BIND = 8;
  private static final int FORMAT_ = 9;
  private static final int MESSAGE = 10;
  private static final int STRING = 11;
  private static final int OVERRIDE = 12;
  private static final int $DOLLAR = 13;
  private static final int DESCRIPTOR = 14;
  private static final int ASK = 15;
  private static final int BOXED = 16;
  private static final int VALUES = 17;
  private static final int CLONE = 18;
  private static final int HASH_CODE = 19;

  private Hostile behavior;

  private HostileDispatch(dev.rondo.spi.Cell cell) {
    super(CONTRACT, cell);
  }

  private HostileDispatch(HostileDispatch origin, java.time.Duration timeout) {
    super(origin, timeout);
  }

  @java.lang.Override
  public void slot(int slot, String cell, String behavior, String message) {
    dev.rondo.spi.MessageSlot slot_ = this.cell.claim(this, SLOT);
    slot_.word0 = slot;
    slot_.ref0 = cell;
    slot_.ref1 = behavior;
    slot_.ref2 = message;
    this.cell.publish(slot_);
  }

  @java.lang.Override
  public dev.rondo.Ask<Boolean> cell(long cell) {
    dev.rondo.spi.MessageSlot slot = this.cell.claimAsk(this, CELL);
    slot.word0 = cell;
    return this.cell.publishAsk(slot);
  }

  @java.lang.Override
  public void contract(float Float_, double Double_, int CONTRACT, String HostileMessage_) {
    dev.rondo.spi.MessageSlot slot = cell.claim(this, CONTRACT_);
    slot.word0 = Float.floatToRawIntBits(Float_);
    slot.word1 = Double.doubleToRawLongBits(Double_);
    slot.word2 = CONTRACT;
    slot.ref0 = HostileMessage_;
    cell.publish(slot);
  }

  @java.lang.Override
  public void publish(String publish, String this_) {
    dev.rondo.spi.MessageSlot slot = cell.claim(this, PUBLISH);
    slot.ref0 = publish;
    slot.ref1 = this_;
    cell.publish(slot);
  }

  @java.lang.Override
  public void claim(String CLAIM_, String op) {
    dev.rondo.spi.MessageSlot slot = cell.claim(this, CLAIM);
    slot.ref0 = CLAIM_;
    slot.ref1 = op;
    cell.publish(slot);
  }

  @java.lang.Override
  public void dispatch(long word0) {
    dev.rondo.spi.MessageSlot slot = cell.claim(this, DISPATCH);
    slot.word0 = word0;
    cell.publish(slot);
  }

  @java.lang.Override
  public void reify(String ref0) {
    dev.rondo.spi.MessageSlot slot = cell.claim(this, REIFY);
    slot.ref0 = ref0;
    cell.publish(slot);
  }

  @java.lang.Override
  public void bind(String behavior) {
    dev.rondo.spi.MessageSlot slot = cell.claim(this, BIND);
    slot.ref0 = behavior;
    cell.publish(slot);
  }

  @java.lang.Override
  public void format(int FORMAT) {
    dev.rondo.spi.MessageSlot slot = cell.claim(this, FORMAT_);
    slot.word0 = FORMAT;
    cell.publish(slot);
  }

  @java.lang.Override
  public void message(String value) {
    dev.rondo.spi.MessageSlot slot = cell.claim(this, MESSAGE);
    slot.ref0 = value;
    cell.publish(slot);
  }

  @java.lang.Override
  public dev.rondo.Ask<String> string(String toString, String toString_) {
    dev.rondo.spi.MessageSlot slot = cell.claimAsk(this, STRING);
    slot.ref0 = toString;
    slot.ref1 = toString_;
    return cell.publishAsk(slot);
  }

  @java.lang.Override
  public void override(long value) {
    dev.rondo.spi.MessageSlot slot = cell.claim(this, OVERRIDE);
    slot.word0 = value;
    cell.publish(slot);
  }

  @java.lang.Override
  public void $dollar(String $L, int _x) {
    dev.rondo.spi.MessageSlot slot = cell.claim(this, $DOLLAR);
    slot.ref0 = $L;
    slot.word0 = _x;
    cell.publish(slot);
  }

  @java.lang.Override
  public void descriptor(hostile.Descriptor descriptor, Contract contract) {
    dev.rondo.spi.MessageSlot slot = cell.claim(this, DESCRIPTOR);
    slot.ref0 = descriptor;
    slot.ref1 = contract;
    cell.publish(slot);
  }

  @java.lang.Override
  public dev.rondo.Ask<Ask> ask(Message message, Operation operation, MessageSlot slot, Cell cell) {
    dev.rondo.spi.MessageSlot slot_ = this.cell.claimAsk(this, ASK);
    slot_.ref0 = message;
    slot_.ref1 = operation;
    slot_.ref2 = slot;
    slot_.ref3 = cell;
    return this.cell.publishAsk(slot_);
  }

  @java.lang.Override
  public dev.rondo.Ask<Long> boxed(Duration duration, java.time.Duration other) {
    dev.rondo.spi.MessageSlot slot = cell.claimAsk(this, BOXED);
    slot.ref0 = duration;
    slot.ref1 = other;
    return cell.publishAsk(slot);
  }

  @java.lang.Override
  public dev.rondo.Ask<Integer> values(Override override) {
    dev.rondo.spi.MessageSlot slot = cell.claimAsk(this, VALUES);
    slot.ref0 = override;
    return cell.publishAsk(slot);
  }

  @java.lang.Override
  public void clone(int value) {
    dev.rondo.spi.MessageSlot slot = cell.claim(this, CLONE);
    slot.word0 = value;
    cell.publish(slot);
  }

  @java.lang.Override
  public void hashCode(long wait, long notify) {
    dev.rondo.spi.MessageSlot slot = cell.claim(this, HASH_CODE);
    slot.word0 = wait;
    slot.word1 = notify;
    cell.publish(slot);
  }

  @java.lang.Override
  public HostileRef within(java.time.Duration timeout) {
    return new HostileDispatch(this, timeout);
  }

  @java.lang.Override
  public void dispatch(dev.rondo.spi.MessageSlot slot) {
    switch (slot.op) {
      case SLOT -> behavior.slot((int) slot.word0, (String) slot.ref0, (String) slot.ref1,
          (String) slot.ref2);
      case CELL -> cell.reply(slot, behavior.cell(slot.word0));
      case CONTRACT_ -> behavior.contract(Float.intBitsToFloat((int) slot.word0),
          Double.longBitsToDouble(slot.word1), (int) slot.word2, (String) slot.ref0);
      case PUBLISH -> behavior.publish((String) slot.ref0, (String) slot.ref1);
      case CLAIM -> behavior.claim((String) slot.ref0, (String) slot.ref1);
      case DISPATCH -> behavior.dispatch(slot.word0);
      case REIFY -> behavior.reify((String) slot.ref0);
      case BIND -> behavior.bind((String) slot.ref0);
      case FORMAT_ -> behavior.format((int) slot.word0);
      case MESSAGE -> behavior.message((String) slot.ref0);
      case STRING -> cell.reply(slot, behavior.string((String) slot.ref0, (String) slot.ref1));
      case OVERRIDE -> behavior.override(slot.word0);
      case $DOLLAR -> behavior.$dollar((String) slot.ref0, (int) slot.word0);
      case DESCRIPTOR -> behavior.descriptor((hostile.Descriptor) slot.ref0, (Contract) slot.ref1);
      case ASK -> cell.reply(slot, behavior.ask((Message) slot.ref0, (Operation) slot.ref1,
          (MessageSlot) slot.ref2, (Cell) slot.ref3));
      case BOXED -> cell.reply(slot, behavior.boxed((Duration) slot.ref0,
          (java.time.Duration) slot.ref1));
      case VALUES -> cell.reply(slot, behavior.values((Override) slot.ref0));
      case CLONE -> behavior.clone((int) slot.word0);
      case HASH_CODE -> behavior.hashCode(slot.word0, slot.word1);
      default -> throw unknownOperation(slot);
    }
  }

  @java.lang.Override
  public dev.rondo.Message reify(dev.rondo.spi.MessageSlot slot) {
    return switch (slot.op) {
      case SLOT -> new HostileMessage.Slot((int) slot.word0, (String) slot.ref0, (String) slot.ref1,
          (String) slot.ref2);
      case CELL -> new HostileMessage.Cell(slot.word0);
      case CONTRACT_ -> new HostileMessage.Contract(Float.intBitsToFloat((int) slot.word0),
          Double.longBitsToDouble(slot.word1), (int) slot.word2, (String) slot.ref0);
      case PUBLISH -> new HostileMessage.Publish((String) slot.ref0, (String) slot.ref1);
      case CLAIM -> new HostileMessage.Claim((String) slot.ref0, (String) slot.ref1);
      case DISPATCH -> new HostileMessage.Dispatch(slot.word0);
      case REIFY -> new HostileMessage.Reify((String) slot.ref0);
      case BIND -> new HostileMessage.Bind((String) slot.ref0);
      case FORMAT_ -> new HostileMessage.Format((int) slot.word0);
      case MESSAGE -> new HostileMessage.Message((String) slot.ref0);
      case STRING -> new HostileMessage.String((String) slot.ref0, (String) slot.ref1);
      case OVERRIDE -> new HostileMessage.Override(slot.word0);
      case $DOLLAR -> new HostileMessage.$dollar((String) slot.ref0, (int) slot.word0);
      case DESCRIPTOR -> new HostileMessage.Descriptor((hostile.Descriptor) slot.ref0,
          (Contract) slot.ref1);
      case ASK -> new HostileMessage.Ask((Message) slot.ref0, (Operation) slot.ref1,
          (MessageSlot) slot.ref2, (Cell) slot.ref3);
      case BOXED -> new HostileMessage.Boxed((Duration) slot.ref0, (java.time.Duration) slot.ref1);
      case VALUES -> new HostileMessage.Values((Override) slot.ref0);
      case CLONE -> new HostileMessage.Clone((int) slot.word0);
      case HASH_CODE -> new HostileMessage.HashCode(slot.word0, slot.word1);
      default -> throw unknownOperation(slot);
    };
  }

  @java.lang.Override
  public void bind(Object behavior) {
    this.behavior = (Hostile) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Hostile, HostileRef> {
    private Descriptor() {
      super(
          FORMAT,
          Hostile.class,
          dev.rondo.spi.Operation.tell("slot", int.class, String.class, String.class, String.class),
          dev.rondo.spi.Operation.ask("cell", long.class),
          dev.rondo.spi.Operation.tell("contract", float.class, double.class, int.class,
              String.class),
          dev.rondo.spi.Operation.tell("publish", String.class, String.class),
          dev.rondo.spi.Operation.tell("claim", String.class, String.class),
          dev.rondo.spi.Operation.tell("dispatch", long.class),
          dev.rondo.spi.Operation.tell("reify", String.class),
          dev.rondo.spi.Operation.tell("bind", String.class),
          dev.rondo.spi.Operation.tell("format", int.class),
          dev.rondo.spi.Operation.tell("message", String.class),
          dev.rondo.spi.Operation.ask("string", String.class, String.class),
          dev.rondo.spi.Operation.tell("override", long.class),
          dev.rondo.spi.Operation.tell("$dollar", String.class, int.class),
          dev.rondo.spi.Operation.tell("descriptor", hostile.Descriptor.class, Contract.class),
          dev.rondo.spi.Operation.ask("ask", Message.class, Operation.class, MessageSlot.class,
              Cell.class),
          dev.rondo.spi.Operation.ask("boxed", Duration.class, java.time.Duration.class),
          dev.rondo.spi.Operation.ask("values", Override.class),
          dev.rondo.spi.Operation.tell("clone", int.class),
          dev.rondo.spi.Operation.tell("hashCode", long.class, long.class));
    }

    @java.lang.Override
    public HostileRef newRef(dev.rondo.spi.Cell cell) {
      return new HostileDispatch(cell);
    }
  }
}
