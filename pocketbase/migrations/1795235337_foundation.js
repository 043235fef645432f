// Written by `npm run migration` from pocketbase/schema. Applied migrations are never changed: write the next one.
const SCHEMA = {
  "collections": [
    {
      "id": "pbc_bai_users",
      "name": "tbl_auth_users",
      "type": "auth",
      "system": false,
      "listRule": "@request.auth.id != \"\" && @request.auth.collectionName = \"tbl_auth_users\" && id = @request.auth.id && is_delete = 0",
      "viewRule": "@request.auth.id != \"\" && @request.auth.collectionName = \"tbl_auth_users\" && is_delete = 0 && (id = @request.auth.id || @request.auth.users_auth_type >= 2)",
      "createRule": null,
      "updateRule": "@request.auth.id != \"\" && @request.auth.collectionName = \"tbl_auth_users\" && ((id = @request.auth.id && is_delete = 0) || @request.auth.users_auth_type >= 2)",
      "deleteRule": null,
      "authRule": "is_delete = 0 && users_status = 0",
      "manageRule": null,
      "authAlert": {
        "enabled": false
      },
      "oauth2": {
        "enabled": false
      },
      "otp": {
        "enabled": false
      },
      "mfa": {
        "enabled": false
      },
      "passwordAuth": {
        "enabled": true,
        "identityFields": [
          "email"
        ]
      },
      "authToken": {
        "duration": 86400
      },
      "fileToken": {
        "duration": 180
      },
      "fields": [
        {
          "system": true,
          "hidden": false,
          "presentable": false,
          "required": true,
          "type": "text",
          "id": "usr_id",
          "name": "id",
          "help": "记录 id，等于 openid",
          "min": 6,
          "max": 64,
          "pattern": "^[A-Za-z0-9_-]+$",
          "autogeneratePattern": "[a-z0-9]{15}",
          "primaryKey": true
        },
        {
          "type": "password",
          "id": "usr_password",
          "name": "password",
          "help": "密码散列；微信用户不可用密码登录",
          "system": true,
          "hidden": true,
          "presentable": false,
          "required": true,
          "cost": 0,
          "min": 8,
          "max": 0,
          "pattern": ""
        },
        {
          "system": true,
          "hidden": true,
          "presentable": false,
          "required": true,
          "type": "text",
          "id": "usr_tokenkey",
          "name": "tokenKey",
          "help": "令牌密钥，更换后旧令牌全部失效",
          "min": 30,
          "max": 60,
          "pattern": "",
          "autogeneratePattern": "[a-zA-Z0-9]{50}",
          "primaryKey": false
        },
        {
          "type": "email",
          "id": "usr_email",
          "name": "email",
          "help": "邮箱（可空）",
          "system": true,
          "hidden": false,
          "presentable": false,
          "required": false,
          "exceptDomains": null,
          "onlyDomains": null
        },
        {
          "system": true,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "bool",
          "id": "usr_emailvis",
          "name": "emailVisibility",
          "help": "邮箱是否对他人可见"
        },
        {
          "system": true,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "bool",
          "id": "usr_verified",
          "name": "verified",
          "help": "邮箱是否已验证"
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": true,
          "type": "text",
          "id": "usr_openid",
          "name": "openid",
          "help": "身份锚点：微信 openid，平台用户为服务端生成的 GUID",
          "min": 6,
          "max": 64,
          "pattern": "^[A-Za-z0-9_-]+$",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_users_id",
          "name": "users_id",
          "help": "用户业务编号：U + yyyymmdd + 序号",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": true,
          "presentable": false,
          "required": true,
          "type": "number",
          "id": "usr_users_seq",
          "name": "users_seq",
          "help": "用户顺序号，小程序授权接口的整数 id",
          "min": 1,
          "max": null,
          "onlyInt": true
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": true,
          "type": "text",
          "id": "usr_idtype",
          "name": "users_idtype",
          "help": "账号来源：WeChat 或 ManagePlatform",
          "min": 0,
          "max": 64,
          "pattern": "^(WeChat|ManagePlatform)$",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_type",
          "name": "users_type",
          "help": "用户类型：游客，资料首次完整后为注册用户",
          "min": 0,
          "max": 64,
          "pattern": "^(游客|注册用户)$",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_convers",
          "name": "users_convers_id",
          "help": "会话编号",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_name",
          "name": "users_name",
          "help": "姓名或昵称",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_phone",
          "name": "users_phone",
          "help": "手机号，只存微信确认过的号码；同一来源内唯一",
          "min": 0,
          "max": 32,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_id_number",
          "name": "users_id_number",
          "help": "证件号码",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_level",
          "name": "users_level",
          "help": "会员等级（字典枚举值）",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_tag",
          "name": "users_tag",
          "help": "标签",
          "min": 0,
          "max": 200,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_picture",
          "name": "users_picture",
          "help": "头像：附件的 attachments_id，或 https 地址",
          "min": 0,
          "max": 1000,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_id_pic_a",
          "name": "users_id_pic_a",
          "help": "证件正面：attachments_id",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_id_pic_b",
          "name": "users_id_pic_b",
          "help": "证件反面：attachments_id",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_title_pic",
          "name": "users_title_picture",
          "help": "资质图片：attachments_id",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_company",
          "name": "company_id",
          "help": "所属公司业务编号",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_parent",
          "name": "users_parent_id",
          "help": "上级用户业务编号",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_groups",
          "name": "usergroups_id",
          "help": "用户组业务编号",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "usr_promo",
          "name": "users_promo_code",
          "help": "推广码",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "number",
          "id": "usr_status",
          "name": "users_status",
          "help": "0 正常，1 停用",
          "min": 0,
          "max": 1,
          "onlyInt": true
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "number",
          "id": "usr_rank",
          "name": "users_rank_level",
          "help": "排序级别",
          "min": null,
          "max": null,
          "onlyInt": true
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "number",
          "id": "usr_auth_type",
          "name": "users_auth_type",
          "help": "权限：0 无，1 员工，2 管理员",
          "min": 0,
          "max": 2,
          "onlyInt": true
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "number",
          "id": "usr_is_delete",
          "name": "is_delete",
          "help": "0 有效，1 已删除（软删除）",
          "min": 0,
          "max": 1,
          "onlyInt": true
        },
        {
          "type": "autodate",
          "id": "usr_created",
          "name": "created",
          "system": false,
          "hidden": false,
          "presentable": false,
          "onCreate": true,
          "onUpdate": false
        },
        {
          "type": "autodate",
          "id": "usr_updated",
          "name": "updated",
          "system": false,
          "hidden": false,
          "presentable": false,
          "onCreate": true,
          "onUpdate": true
        }
      ],
      "indexes": [
        "CREATE UNIQUE INDEX `idx_tokenKey_pbc_bai_users` ON `tbl_auth_users` (`tokenKey`)",
        "CREATE UNIQUE INDEX `idx_email_pbc_bai_users` ON `tbl_auth_users` (`email`) WHERE `email` != ''",
        "CREATE UNIQUE INDEX `idx_users_openid` ON `tbl_auth_users` (`openid`)",
        "CREATE UNIQUE INDEX `idx_users_users_id` ON `tbl_auth_users` (`users_id`) WHERE `users_id` != ''",
        "CREATE UNIQUE INDEX `idx_users_seq` ON `tbl_auth_users` (`users_seq`)",
        "CREATE INDEX `idx_users_id_nocase` ON `tbl_auth_users` (`id` COLLATE NOCASE)",
        "CREATE UNIQUE INDEX `idx_users_phone` ON `tbl_auth_users` (`users_idtype`, `users_phone`) WHERE `users_phone` != '' AND `is_delete` = 0",
        "CREATE INDEX `idx_users_live` ON `tbl_auth_users` (`is_delete`)"
      ]
    },
    {
      "id": "pbc_bai_attach",
      "name": "tbl_attachments",
      "type": "base",
      "system": false,
      "listRule": "@request.auth.id != \"\" && @request.auth.collectionName = \"tbl_auth_users\" && is_delete = 0 && (attachments_owner = @request.auth.id || attachments_listed = true)",
      "viewRule": "is_delete = 0 && (attachments_visibility = \"public\" || (@request.auth.id != \"\" && @request.auth.collectionName = \"tbl_auth_users\" && attachments_owner = @request.auth.id) || (@request.auth.id != \"\" && @request.auth.collectionName = \"tbl_auth_users\" && @request.auth.users_auth_type >= 2))",
      "createRule": "@request.auth.id != \"\" && @request.auth.collectionName = \"tbl_auth_users\"",
      "updateRule": "@request.auth.id != \"\" && @request.auth.collectionName = \"tbl_auth_users\" && is_delete = 0 && (attachments_owner = @request.auth.id || (attachments_listed = true && @request.auth.users_auth_type >= 2))",
      "deleteRule": "@request.auth.id != \"\" && @request.auth.collectionName = \"tbl_auth_users\" && is_delete = 0 && (attachments_owner = @request.auth.id || (attachments_listed = true && @request.auth.users_auth_type >= 2))",
      "fields": [
        {
          "system": true,
          "hidden": false,
          "presentable": false,
          "required": true,
          "type": "text",
          "id": "att_id",
          "name": "id",
          "help": "记录 id",
          "min": 15,
          "max": 15,
          "pattern": "^[a-z0-9]+$",
          "autogeneratePattern": "[a-z0-9]{15}",
          "primaryKey": true
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": true,
          "type": "text",
          "id": "att_attachments_id",
          "name": "attachments_id",
          "help": "附件业务编号：ATT-毫秒-6 位字母数字，由数据库生成",
          "min": 0,
          "max": 64,
          "pattern": "^ATT-[A-Za-z0-9-]+$",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": true,
          "type": "file",
          "id": "att_link",
          "name": "attachments_link",
          "help": "文件本体；受保护，由查看规则决定谁能下载",
          "maxSelect": 1,
          "maxSize": 52428800,
          "mimeTypes": [
            "image/png",
            "image/jpeg",
            "image/webp",
            "application/pdf",
            "application/zip",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/x-ole-storage"
          ],
          "thumbs": [],
          "protected": true
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "att_filename",
          "name": "attachments_filename",
          "help": "原始文件名",
          "min": 0,
          "max": 255,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "att_filetype",
          "name": "attachments_filetype",
          "help": "按内容判定的 MIME 类型",
          "min": 0,
          "max": 100,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "number",
          "id": "att_size",
          "name": "attachments_size",
          "help": "字节数",
          "min": 0,
          "max": null,
          "onlyInt": true
        },
        {
          "system": false,
          "hidden": true,
          "presentable": false,
          "required": true,
          "type": "text",
          "id": "att_owner",
          "name": "attachments_owner",
          "help": "上传者 openid，只对本人与员工可见",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "att_md5",
          "name": "attachments_md5",
          "help": "文件 MD5",
          "min": 0,
          "max": 32,
          "pattern": "^[0-9a-fA-F]{32}$",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "att_ocr",
          "name": "attachments_ocr",
          "help": "识别出的文字",
          "min": 0,
          "max": 5000,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "att_status",
          "name": "attachments_status",
          "help": "状态",
          "min": 0,
          "max": 64,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "text",
          "id": "att_remark",
          "name": "attachments_remark",
          "help": "备注",
          "min": 0,
          "max": 500,
          "pattern": "",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": true,
          "type": "text",
          "id": "att_visibility",
          "name": "attachments_visibility",
          "help": "private 私有（默认），public 公开",
          "min": 0,
          "max": 64,
          "pattern": "^(private|public)$",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "system": false,
          "hidden": true,
          "presentable": false,
          "required": false,
          "type": "bool",
          "id": "att_listed",
          "name": "attachments_listed",
          "help": "可被他人在列表中查到（商品、文档的公开附件）"
        },
        {
          "system": false,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "number",
          "id": "att_is_delete",
          "name": "is_delete",
          "help": "0 有效，1 已删除（软删除）",
          "min": 0,
          "max": 1,
          "onlyInt": true
        },
        {
          "type": "autodate",
          "id": "att_created",
          "name": "created",
          "system": false,
          "hidden": false,
          "presentable": false,
          "onCreate": true,
          "onUpdate": false
        },
        {
          "type": "autodate",
          "id": "att_updated",
          "name": "updated",
          "system": false,
          "hidden": false,
          "presentable": false,
          "onCreate": true,
          "onUpdate": true
        }
      ],
      "indexes": [
        "CREATE UNIQUE INDEX `idx_attachments_id` ON `tbl_attachments` (`attachments_id`)",
        "CREATE INDEX `idx_attachments_owner` ON `tbl_attachments` (`attachments_owner`, `is_delete`)",
        "CREATE INDEX `idx_attachments_listed` ON `tbl_attachments` (`attachments_listed`, `is_delete`)",
        "CREATE INDEX `idx_attachments_status` ON `tbl_attachments` (`attachments_status`)",
        "CREATE INDEX `idx_attachments_deleted` ON `tbl_attachments` (`is_delete`, `updated`) WHERE `is_delete` = 1"
      ]
    },
    {
      "id": "pbc_bai_svc",
      "name": "svc_accounts",
      "type": "auth",
      "system": false,
      "listRule": null,
      "viewRule": null,
      "createRule": null,
      "updateRule": null,
      "deleteRule": null,
      "authRule": null,
      "manageRule": null,
      "authAlert": {
        "enabled": false
      },
      "oauth2": {
        "enabled": false
      },
      "otp": {
        "enabled": false
      },
      "mfa": {
        "enabled": false
      },
      "passwordAuth": {
        "enabled": false,
        "identityFields": [
          "email"
        ]
      },
      "authToken": {
        "duration": 31536000
      },
      "fileToken": {
        "duration": 180
      },
      "fields": [
        {
          "system": true,
          "hidden": false,
          "presentable": false,
          "required": true,
          "type": "text",
          "id": "svc_id",
          "name": "id",
          "help": "记录 id",
          "min": 15,
          "max": 15,
          "pattern": "^[a-z0-9]+$",
          "autogeneratePattern": "[a-z0-9]{15}",
          "primaryKey": true
        },
        {
          "type": "password",
          "id": "svc_password",
          "name": "password",
          "help": "密码散列；微信用户不可用密码登录",
          "system": true,
          "hidden": true,
          "presentable": false,
          "required": true,
          "cost": 0,
          "min": 8,
          "max": 0,
          "pattern": ""
        },
        {
          "system": true,
          "hidden": true,
          "presentable": false,
          "required": true,
          "type": "text",
          "id": "svc_tokenkey",
          "name": "tokenKey",
          "help": "令牌密钥，更换后旧令牌全部失效",
          "min": 30,
          "max": 60,
          "pattern": "",
          "autogeneratePattern": "[a-zA-Z0-9]{50}",
          "primaryKey": false
        },
        {
          "type": "email",
          "id": "svc_email",
          "name": "email",
          "help": "邮箱（可空）",
          "system": true,
          "hidden": false,
          "presentable": false,
          "required": false,
          "exceptDomains": null,
          "onlyDomains": null
        },
        {
          "system": true,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "bool",
          "id": "svc_emailvis",
          "name": "emailVisibility",
          "help": "邮箱是否对他人可见"
        },
        {
          "system": true,
          "hidden": false,
          "presentable": false,
          "required": false,
          "type": "bool",
          "id": "svc_verified",
          "name": "verified",
          "help": "邮箱是否已验证"
        },
        {
          "system": false,
          "hidden": false,
          "presentable": true,
          "required": true,
          "type": "text",
          "id": "svc_name",
          "name": "name",
          "help": "账号名：server、functions-a、functions-b",
          "min": 0,
          "max": 64,
          "pattern": "^[a-z][a-z0-9-]*$",
          "autogeneratePattern": "",
          "primaryKey": false
        },
        {
          "type": "autodate",
          "id": "svc_created",
          "name": "created",
          "system": false,
          "hidden": false,
          "presentable": false,
          "onCreate": true,
          "onUpdate": false
        },
        {
          "type": "autodate",
          "id": "svc_updated",
          "name": "updated",
          "system": false,
          "hidden": false,
          "presentable": false,
          "onCreate": true,
          "onUpdate": true
        }
      ],
      "indexes": [
        "CREATE UNIQUE INDEX `idx_tokenKey_pbc_bai_svc` ON `svc_accounts` (`tokenKey`)",
        "CREATE UNIQUE INDEX `idx_email_pbc_bai_svc` ON `svc_accounts` (`email`) WHERE `email` != ''",
        "CREATE UNIQUE INDEX `idx_svc_name` ON `svc_accounts` (`name`)"
      ]
    }
  ],
  "settings": {
    "meta": {
      "appName": "宝来威 BAI",
      "appURL": "http://localhost:8090",
      "hideControls": true
    },
    "batch": {
      "enabled": true,
      "maxRequests": 50,
      "timeout": 3,
      "maxBodySize": 33554432
    },
    "rateLimits": {
      "enabled": false
    },
    "trustedProxy": {
      "headers": [
        "X-Real-IP"
      ],
      "useLeftmostIP": false
    },
    "logs": {
      "maxDays": 3,
      "minLevel": 8,
      "logIP": false,
      "logAuthId": false
    }
  }
};

migrate(
  (app) => {
    // PocketBase brings an auth collection of its own that anybody may register in.
    app.delete(app.findCollectionByNameOrId('users'));

    app.importCollections(SCHEMA.collections, false);
    const settings = app.settings();
    unmarshal(SCHEMA.settings, settings);
    app.save(settings);
  },
  () => {
    throw new Error('migrations only go forward: restore a backup instead');
  },
);
