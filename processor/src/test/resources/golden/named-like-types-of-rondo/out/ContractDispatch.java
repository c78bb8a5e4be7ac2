package names;

import dev.rondo.Ask;
import dev.rondo.Message;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import dev.rondo.spi.MessageSlot;
import dev.rondo.spi.Operation;
import java.time.Duration;
import javax.annotation.processing.Generated;

/** Carries messages of {@link Contract} from a ref to the behavior. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ContractDispatch extends GeneratedRef implements ContractRef {
  static final dev.rondo.Contract<Contract, ContractRef> CONTRACT = new Descriptor();

  private static final int FORMAT = 1;
  private static final int CONTRACT_ = 1;

  private Contract behavior;

  private ContractDispatch(Cell cell) {
    super(CONTRACT, cell);
  }

  private ContractDispatch(ContractDispatch origin, Duration timeout) {
    super(origin, timeout);
  }

  @Override
  public Ask<ContractRef> contract(String text) {
    MessageSlot slot = cell.claimAsk(this, CONTRACT_);
    slot.ref0 = text;
    return cell.publishAsk(slot);
  }

  @Override
  public ContractRef within(Duration timeout) {
    return new ContractDispatch(this, timeout);
  }

  @Override
  public void dispatch(MessageSlot slot) {
    switch (slot.op) {
      case CONTRACT_ -> cell.reply(slot, behavior.contract((String) slot.ref0));
      default -> throw unknownOperation(slot);
    }
  }

  @Override
  public Message reify(MessageSlot slot) {
    return switch (slot.op) {
      case CONTRACT_ -> new ContractMessage.Contract((String) slot.ref0);
      default -> throw unknownOperation(slot);
    };
  }

  @Override
  public void bind(Object behavior) {
    this.behavior = (Contract) behavior;
  }

  private static final class Descriptor extends GeneratedContract<Contract, ContractRef> {
    private Descriptor() {
      super(
          FORMAT,
          Contract.class,
          Operation.ask("contract", String.class));
    }

    @Override
    public ContractRef newRef(Cell cell) {
      return new ContractDispatch(cell);
    }
  }
}
