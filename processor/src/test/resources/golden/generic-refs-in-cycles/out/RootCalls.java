package tree;

import javax.annotation.processing.Generated;

/** The messages of {@link Root}, for its ref. */
@Generated("dev.rondo.processor.ActorContractProcessor")
interface RootCalls extends NodeRef<String> {
  /** Tells {@link Root#replaceBy(RootRef)}. */
  void replaceBy(RootRef other);
}
