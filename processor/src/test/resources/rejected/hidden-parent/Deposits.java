package bank;

public interface Deposits extends Account {}
