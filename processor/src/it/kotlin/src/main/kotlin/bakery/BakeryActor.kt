package bakery

import java.util.concurrent.CompletionStage

class BakeryActor : Bakery {
    private val shelf = mutableListOf<Bread>()
    private val remarks = mutableListOf<String>()

    override fun bake(batch: List<Bread>) {
        shelf += batch
    }

    override fun decorate(kind: String, toppings: List<Topping>) {
        remarks += "$kind with $toppings"
    }

    override fun note(remark: String?) {
        remarks += remark ?: "nothing"
    }

    override fun remarks(): List<String> = remarks

    override fun stock(): Map<String, Int> = shelf.groupingBy { it.kind }.eachCount()

    override fun cheapest(): Bread? = shelf.minByOrNull { it.cents }

    override fun sell(kind: String): Receipt {
        val bread = shelf.find { it.kind == kind } ?: throw SoldOut(kind)
        shelf -= bread
        return Receipt(bread, null)
    }

    override fun order(kind: String, customer: CustomerRef): CompletionStage<Receipt> {
        val receipt = sell(kind)
        return customer.call(receipt).thenApply { calls -> receipt.copy(note = "call $calls") }
    }
}

class CustomerActor : Customer {
    private var calls = 0

    override fun call(receipt: Receipt): Int = ++calls
}
