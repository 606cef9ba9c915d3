package org.jietong.demo.internal;

import static org.jietong.api.cases.Channel.COUNTER;
import static org.jietong.api.cases.Channel.MOBILE;
import static org.jietong.api.cases.Channel.WECHAT;
import static org.jietong.api.rules.ClientType.ENTERPRISE;
import static org.jietong.api.rules.ClientType.GOVERNMENT_BODY;
import static org.jietong.api.rules.ClientType.PUBLIC_INSTITUTION;
import static org.jietong.demo.internal.Places.HAIBOWAN;
import static org.jietong.demo.internal.Places.HAINAN;
import static org.jietong.demo.internal.Places.WUDA;
import static org.jietong.demo.internal.Sample.at;
import static org.jietong.demo.internal.Step.ACCEPT;
import static org.jietong.demo.internal.Step.ACCEPT_WITH_PROMISE;
import static org.jietong.demo.internal.Step.COMPLETE_ALL_TASKS;
import static org.jietong.demo.internal.Step.COMPLETE_A_TASK;
import static org.jietong.demo.internal.Step.CONNECT;
import static org.jietong.demo.internal.Step.HAND_IN_WHAT_WAS_PROMISED;
import static org.jietong.demo.internal.Step.REJECT;
import static org.jietong.demo.internal.Step.RETURN;
import static org.jietong.demo.internal.Step.SUSPEND;
import static org.jietong.demo.internal.Step.WITHDRAW;

import java.util.List;

/** The sample cases: at least one in every state, some for one utility, some joint. People and places are invented. */
final class SampleCases {
    private SampleCases() {}

    static List<Sample> all() {
        return List.of(
                // waiting for acceptance
                at("submitted-water", HAIBOWAN, "海勃湾区滨河示例小区3号楼2单元501室")
                        .person("张建平", "0473-0001001")
                        .asks(Wish.W3),
                at("submitted-gas", WUDA, "乌达区示例里12号")
                        .person("李桂兰", "0473-0001002")
                        .by(COUNTER)
                        .asks(Wish.G2),
                at("submitted-heating", HAINAN, "海南区示例大街8号商铺")
                        .organisation(ENTERPRISE, "示例商贸有限公司", "王海", "0473-0001003")
                        .asks(Wish.H3),

                // given back, refused, taken back
                at("returned-gas", HAIBOWAN, "海勃湾区示例花园6号楼1单元102室")
                        .person("刘志刚", "0473-0001004")
                        .by(MOBILE)
                        .asks(Wish.G2, RETURN),
                at("rejected-water", WUDA, "乌达区示例路临时建筑")
                        .person("陈玉梅", "0473-0001005")
                        .asks(Wish.W3, REJECT),
                at("withdrawn-heating", HAIBOWAN, "海勃湾区示例步行街21号")
                        .organisation(ENTERPRISE, "示例餐饮管理有限公司", "赵宇", "0473-0001006")
                        .by(WECHAT)
                        .asks(Wish.H3, WITHDRAW),

                // accepted, the clock runs
                at("accepted-heating", HAINAN, "海南区示例东路2号")
                        .organisation(PUBLIC_INSTITUTION, "示例第三小学", "孙老师", "0473-0001007")
                        .by(COUNTER)
                        .asks(Wish.H4, ACCEPT, COMPLETE_A_TASK),
                at("accepted-gas", HAIBOWAN, "海勃湾区示例南路66号")
                        .organisation(ENTERPRISE, "示例酒店有限公司", "周婕", "0473-0001008")
                        .asks(Wish.G3, ACCEPT),

                // the clock stands
                at("suspended-gas", WUDA, "乌达区示例产业园A区")
                        .organisation(ENTERPRISE, "示例新材料有限公司", "吴敏", "0473-0001009")
                        .asks(Wish.G5, ACCEPT, COMPLETE_A_TASK, SUSPEND),

                // accepted on a promise; one where it was kept
                at("promised-water", HAIBOWAN, "海勃湾区示例新城一期")
                        .organisation(ENTERPRISE, "示例置业有限公司", "郑强", "0473-0001010")
                        .withoutConsent()
                        .asks(Wish.W3, ACCEPT_WITH_PROMISE),
                at("promise-kept-heating", WUDA, "乌达区示例家园9号楼3单元301室")
                        .person("高秀兰", "0473-0001011")
                        .by(COUNTER)
                        .withoutConsent()
                        .asks(Wish.H3, ACCEPT_WITH_PROMISE, HAND_IN_WHAT_WAS_PROMISED, COMPLETE_A_TASK),

                // supplied
                at("connected-water", HAINAN, "海南区示例村15号")
                        .person("马建军", "0473-0001012")
                        .asks(Wish.W2, COMPLETE_ALL_TASKS, CONNECT),
                at("connected-gas", HAIBOWAN, "海勃湾区示例街道综合服务中心")
                        .organisation(GOVERNMENT_BODY, "示例街道办事处", "林主任", "0473-0001013")
                        .by(COUNTER)
                        .asks(Wish.G4, ACCEPT, COMPLETE_ALL_TASKS, CONNECT),

                // simple projects: accepted by the system at once
                at("simple-water", HAIBOWAN, "海勃湾区示例小院1号")
                        .person("何文静", "0473-0001014")
                        .by(MOBILE)
                        .asks(Wish.W1),
                at("simple-gas-connected", HAINAN, "海南区示例小院7号")
                        .person("罗振华", "0473-0001015")
                        .asks(Wish.G1, COMPLETE_ALL_TASKS, CONNECT),

                // joint cases: one submission, several utilities
                at("joint-simple", WUDA, "乌达区示例商业街5号")
                        .organisation(ENTERPRISE, "示例便利店", "宋佳", "0473-0001016")
                        .by(WECHAT)
                        .asks(Wish.W1, COMPLETE_ALL_TASKS, CONNECT)
                        .asks(Wish.G1)
                        .asks(Wish.H1, COMPLETE_A_TASK),
                at("joint-residence", HAIBOWAN, "海勃湾区示例新城二期")
                        .organisation(ENTERPRISE, "示例房地产开发有限公司", "韩磊", "0473-0001017")
                        .asks(Wish.W3, ACCEPT, COMPLETE_A_TASK)
                        .asks(Wish.G4, ACCEPT, SUSPEND)
                        .asks(Wish.H4),
                at("joint-home", HAINAN, "海南区示例里4号楼1单元201室")
                        .person("田雨", "0473-0001018")
                        .by(MOBILE)
                        .asks(Wish.W2, COMPLETE_ALL_TASKS, CONNECT)
                        .asks(Wish.H3));
    }
}
