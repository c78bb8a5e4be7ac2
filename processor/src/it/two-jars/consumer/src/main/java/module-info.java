/** A shop whose customers pay from accounts that another jar describes. */
module org.example.shop {
  requires org.example.bank;
}
