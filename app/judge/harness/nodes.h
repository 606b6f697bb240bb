// The node types LeetCode gives, for the drills whose signature names them and for solutions that do not declare their own.
#pragma once

struct ListNode
{
    int val;
    ListNode *next;
    ListNode() : val(0), next(nullptr) {}
    ListNode(int value) : val(value), next(nullptr) {}
    ListNode(int value, ListNode *following) : val(value), next(following) {}
};

struct TreeNode
{
    int val;
    TreeNode *left;
    TreeNode *right;
    TreeNode() : val(0), left(nullptr), right(nullptr) {}
    TreeNode(int value) : val(value), left(nullptr), right(nullptr) {}
    TreeNode(int value, TreeNode *leftChild, TreeNode *rightChild) : val(value), left(leftChild), right(rightChild) {}
};
