package old;

@Deprecated
public class Counterfeit extends Exception {
  private static final long serialVersionUID = 1;
}
