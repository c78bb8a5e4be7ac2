package names;

import dev.rondo.Ask;
import javax.annotation.processing.Generated;

/** The messages of {@link Contract}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface ContractCalls {
  /** Asks {@link Contract#contract(String)}. */
  Ask<ContractRef> contract(String text);
}
