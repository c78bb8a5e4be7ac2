package dev.rondo.processor.model;

/**
 * A message that is answered: a method that returns something.
 *
 * @param signature what it is called with
 * @param names what its record and its constant are called
 * @param reply what it is answered with
 * @param isLate whether the method returns a stage, which is answered when that completes
 */
public record Ask(Signature signature, MessageNames names, SentType reply, boolean isLate)
    implements Operation {

  @Override
  public boolean isResolved() {
    return signature.isResolved() && reply.isResolved();
  }
}
