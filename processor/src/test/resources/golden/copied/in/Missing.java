package archive;

public class Missing extends Exception {
  private static final long serialVersionUID = 1;
}
